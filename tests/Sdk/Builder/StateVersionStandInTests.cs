using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CoachBot.Sdk.Tests.Builder;

public class StateVersionStandInTests
{
    private const string Key = "test/conversations/talk";

    private readonly IStorage _storage = new MemoryStorage();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<string> _text;

    public StateVersionStandInTests()
    {
        _state = new ConversationState(_storage);
        _text = _state.CreateProperty<string>("text");
    }

    [Fact]
    public async Task Of_two_turns_that_change_the_same_state_the_second_fails()
    {
        await SaveAsync(Turns.Start(), "start");
        var (first, second) = (Turns.Start(), Turns.Start());
        await _text.SetAsync(first, "first");
        await _text.SetAsync(second, "second");

        await _state.SaveChangesAsync(first);
        await Assert.ThrowsAsync<ArgumentException>(() => _state.SaveChangesAsync(second));

        Assert.Equal("first", await _text.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task Of_two_turns_that_make_the_state_the_second_fails()
    {
        var (first, second) = (Turns.Start(), Turns.Start());
        await _text.SetAsync(first, "first");
        await _text.SetAsync(second, "second");

        await _state.SaveChangesAsync(first);
        await Assert.ThrowsAsync<ArgumentException>(() => _state.SaveChangesAsync(second));
    }

    [Fact]
    public async Task A_turn_that_lost_can_load_again_and_save()
    {
        var (first, second) = (Turns.Start(), Turns.Start());
        await _state.LoadAsync(second);
        await SaveAsync(first, "first");
        await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(second, "second"));

        await _state.LoadAsync(second, force: true);
        await SaveAsync(second, "second");

        Assert.Equal("second", await _text.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task A_turn_that_only_read_never_fails()
    {
        await SaveAsync(Turns.Start(), "start");
        var reader = Turns.Start();
        await _text.GetAsync(reader);
        await SaveAsync(Turns.Start(), "changed");

        await _state.SaveChangesAsync(reader);

        Assert.Equal("changed", await _text.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task A_late_turn_does_not_bring_deleted_state_back()
    {
        await SaveAsync(Turns.Start(), "start");
        var late = Turns.Start();
        await _text.GetAsync(late);
        await _state.DeleteAsync(Turns.Start());

        await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(late, "late"));
    }

    [Fact]
    public async Task Clearing_without_loading_overwrites_any_version()
    {
        await SaveAsync(Turns.Start(), "start");
        var turn = Turns.Start();
        await _state.ClearStateAsync(turn);
        await SaveAsync(Turns.Start(), "changed");

        await _state.SaveChangesAsync(turn);

        Assert.Null(await _text.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task A_storage_sees_state_as_a_dictionary_that_knows_its_version()
    {
        var turn = Turns.Start();
        await SaveAsync(turn, "start");

        var stored = (await _storage.ReadAsync([Key]))[Key];

        Assert.IsAssignableFrom<IDictionary<string, object>>(stored);
        Assert.False(string.IsNullOrEmpty(Assert.IsAssignableFrom<IStoreItem>(stored).ETag));
    }

    [Fact]
    public async Task A_storage_of_text_gets_plain_json_and_may_give_json_back()
    {
        var storage = new TextStorage();
        var state = new ConversationState(storage);
        var list = state.CreateProperty<List<string>>("list");
        var turn = Turns.Start();
        await list.SetAsync(turn, ["a", "b"]);
        await state.SaveChangesAsync(turn);
        await list.SetAsync(turn, ["a", "b", "c"]);
        await state.SaveChangesAsync(turn);

        var next = Turns.Start();
        Assert.Equal(["a", "b", "c"], await list.GetAsync(next));
        Assert.False(state.GetCachedState(next)!.IsChanged());
    }

    [Fact]
    public async Task Reading_a_value_is_no_change_but_changing_it_is()
    {
        var list = _state.CreateProperty<List<string>>("list");
        var turn = Turns.Start();
        await list.SetAsync(turn, ["a"]);
        await _state.SaveChangesAsync(turn);

        var next = Turns.Start();
        var read = await list.GetAsync(next);
        Assert.False(_state.GetCachedState(next)!.IsChanged());

        read.Add("b");
        Assert.True(_state.GetCachedState(next)!.IsChanged());
    }

    private async Task SaveAsync(ITurnContext turn, string text)
    {
        await _text.SetAsync(turn, text);
        await _state.SaveChangesAsync(turn);
    }

    private sealed class TextStorage : IStorage
    {
        private readonly Dictionary<string, string> _texts = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => Task.FromResult<IDictionary<string, object>>(
                keys.Where(_texts.ContainsKey).ToDictionary(key => key, object (key) => JsonSerializer.Deserialize<JsonElement>(_texts[key])));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, value) in changes)
                _texts[key] = JsonSerializer.Serialize(value);
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
