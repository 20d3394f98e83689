using Microsoft.Bot.Builder;
using Moq;

namespace CoachBot.Sdk.Tests.Builder;

public class BotStateTests
{
    private readonly IStorage _storage = new MemoryStorage();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counter> _counter;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _counter = _state.CreateProperty<Counter>("counter");
    }

    [Fact]
    public async Task A_value_is_there_in_the_next_turn()
    {
        var turn = Turns.Start();
        (await _counter.GetAsync(turn, () => new Counter())).Count = 3;
        await _state.SaveChangesAsync(turn);

        Assert.Equal(3, (await _counter.GetAsync(Turns.Start())).Count);
    }

    [Fact]
    public async Task A_value_not_saved_is_gone_with_the_turn()
    {
        await _counter.SetAsync(Turns.Start(), new Counter());

        Assert.Null(await _counter.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task The_default_is_made_once_and_kept()
    {
        var turn = Turns.Start();

        var first = await _counter.GetAsync(turn, () => new Counter());
        var second = await _counter.GetAsync(turn, () => throw new InvalidOperationException("made twice"));

        Assert.Same(first, second);
    }

    [Fact]
    public async Task Without_a_default_a_missing_value_is_that_of_its_type()
    {
        var turn = Turns.Start();

        Assert.Null(await _counter.GetAsync(turn));
        Assert.Null(await _state.CreateProperty<string>("text").GetAsync(turn));
        Assert.Equal(0, await _state.CreateProperty<int>("number").GetAsync(turn));
        Assert.False(await _state.CreateProperty<bool>("truth").GetAsync(turn));
    }

    [Fact]
    public async Task A_default_serves_for_a_value_type_too()
    {
        var turn = Turns.Start();
        var number = _state.CreateProperty<int>("number");

        Assert.Equal(5, await number.GetAsync(turn, () => 5));
        Assert.Equal(5, await number.GetAsync(turn));
    }

    [Fact]
    public async Task Setting_null_keeps_null()
    {
        var turn = Turns.Start();
        await _counter.SetAsync(turn, new Counter());
        await _counter.SetAsync(turn, null!);
        await _state.SaveChangesAsync(turn);

        Assert.Null(await _counter.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        var turn = Turns.Start();
        await _counter.SetAsync(turn, new Counter());
        await _counter.DeleteAsync(turn);
        await _state.SaveChangesAsync(turn);

        Assert.Null(await _counter.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task What_did_not_change_is_not_written()
    {
        var storage = Counting(out var writes);
        var state = new ConversationState(storage);
        var text = state.CreateProperty<string>("text");
        var turn = Turns.Start();

        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(0, writes());

        await text.SetAsync(turn, "a");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, writes());

        await text.SetAsync(turn, "b");
        await text.SetAsync(turn, "a");
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, writes());

        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal(2, writes());
    }

    [Fact]
    public async Task State_that_was_not_loaded_is_not_saved()
    {
        var storage = Counting(out var writes);

        await new ConversationState(storage).SaveChangesAsync(Turns.Start(), force: true);

        Assert.Equal(0, writes());
    }

    [Fact]
    public async Task A_turn_loads_once_unless_forced()
    {
        var turn = Turns.Start();
        await _counter.GetAsync(turn);
        var other = Turns.Start();
        await _counter.SetAsync(other, new Counter { Count = 9 });
        await _state.SaveChangesAsync(other);

        await _state.LoadAsync(turn);
        Assert.Null(await _counter.GetAsync(turn));

        await _state.LoadAsync(turn, force: true);
        Assert.Equal(9, (await _counter.GetAsync(turn)).Count);
    }

    [Fact]
    public async Task A_turn_may_save_more_than_once()
    {
        var turn = Turns.Start();
        for (var count = 1; count <= 3; count++)
        {
            await _counter.SetAsync(turn, new Counter { Count = count });
            await _state.SaveChangesAsync(turn);
        }

        Assert.Equal(3, (await _counter.GetAsync(Turns.Start())).Count);
    }

    [Fact]
    public async Task Cleared_state_is_stored_empty()
    {
        var turn = Turns.Start();
        await _counter.SetAsync(turn, new Counter());
        await _state.SaveChangesAsync(turn);

        var next = Turns.Start();
        await _state.ClearStateAsync(next);
        await _state.SaveChangesAsync(next);

        Assert.Null(await _counter.GetAsync(Turns.Start()));
    }

    [Fact]
    public async Task Deleted_state_is_gone_and_can_be_made_anew()
    {
        var turn = Turns.Start();
        await _counter.SetAsync(turn, new Counter { Count = 1 });
        await _state.SaveChangesAsync(turn);
        await _state.DeleteAsync(turn);
        Assert.Null(_state.GetCachedState(turn));
        Assert.Null(await _counter.GetAsync(Turns.Start()));

        await _counter.SetAsync(turn, new Counter { Count = 2 });
        await _state.SaveChangesAsync(turn);
        Assert.Equal(2, (await _counter.GetAsync(Turns.Start())).Count);
    }

    [Fact]
    public async Task States_in_one_storage_do_not_meet()
    {
        var users = new UserState(_storage);
        var turn = Turns.Start();
        await _state.CreateProperty<string>("text").SetAsync(turn, "conversation");
        await users.CreateProperty<string>("text").SetAsync(turn, "user");
        await _state.SaveChangesAsync(turn);
        await users.SaveChangesAsync(turn);

        var next = Turns.Start();
        Assert.Equal("conversation", await _state.CreateProperty<string>("text").GetAsync(next));
        Assert.Equal("user", await users.CreateProperty<string>("text").GetAsync(next));
    }

    [Fact]
    public async Task Keys_name_channel_conversation_and_user()
    {
        Assert.Equal(["test/conversations/talk"], await KeysAsync(storage => new ConversationState(storage)));
        Assert.Equal(["test/users/user"], await KeysAsync(storage => new UserState(storage)));
        Assert.Equal(["test/conversations/talk/users/user"], await KeysAsync(storage => new PrivateConversationState(storage)));
    }

    [Fact]
    public async Task Without_what_the_key_needs_there_is_no_state()
    {
        var noChannel = Turns.Message();
        noChannel.ChannelId = null!;
        var noConversation = Turns.Message();
        noConversation.Conversation = null!;
        var noUser = Turns.Message();
        noUser.From = null!;

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(Turns.Start(noChannel)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(Turns.Start(noConversation)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Turns.Start(noUser)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(_storage).LoadAsync(Turns.Start(noUser)));
    }

    [Fact]
    public async Task Arguments_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.LoadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.SaveChangesAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.ClearStateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _state.DeleteAsync(null!));
        Assert.Throws<ArgumentNullException>(() => _state.GetCachedState(null!));
    }

    [Fact]
    public async Task A_storage_that_holds_something_else_is_an_error()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["test/conversations/talk"] = new Counter() });

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(Turns.Start()));
    }

    [Fact]
    public async Task Middleware_saves_at_the_end_of_the_turn()
    {
        var adapter = new CapturingAdapter();
        adapter.Use(new AutoSaveStateMiddleware().Add(_state));

        await adapter.RunAsync(Turns.Start(adapter: adapter), (turn, token) => _counter.SetAsync(turn, new Counter { Count = 4 }, token));

        Assert.Equal(4, (await _counter.GetAsync(Turns.Start())).Count);
    }

    [Fact]
    public async Task A_set_loads_and_saves_all()
    {
        var users = new UserState(_storage);
        var set = new BotStateSet(_state).Add(users);
        var turn = Turns.Start();

        await set.LoadAllAsync(turn);
        Assert.NotNull(_state.GetCachedState(turn));
        Assert.NotNull(users.GetCachedState(turn));

        await _counter.SetAsync(turn, new Counter { Count = 6 });
        await set.SaveAllChangesAsync(turn);
        Assert.Equal(6, (await _counter.GetAsync(Turns.Start())).Count);
        Assert.Throws<ArgumentNullException>(() => set.Add(null!));
    }

    private static IStorage Counting(out Func<int> writes)
    {
        var storage = new Mock<IStorage>();
        storage.Setup(it => it.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<string, object>());
        writes = () => storage.Invocations.Count(call => call.Method.Name == nameof(IStorage.WriteAsync));
        return storage.Object;
    }

    private static async Task<IEnumerable<string>> KeysAsync(Func<IStorage, BotState> make)
    {
        string[] keys = [];
        var storage = new Mock<IStorage>();
        storage.Setup(it => it.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .Callback((string[] read, CancellationToken _) => keys = read)
            .ReturnsAsync(new Dictionary<string, object>());
        await make(storage.Object).LoadAsync(Turns.Start());
        return keys;
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }
}
