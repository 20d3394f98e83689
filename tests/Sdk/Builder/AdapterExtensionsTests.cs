using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace CoachBot.Sdk.Tests.Builder;

public class AdapterExtensionsTests
{
    [Fact]
    public async Task Every_turn_finds_the_storage_and_the_states()
    {
        var storage = new MemoryStorage();
        var (user, talk) = (new UserState(storage), new ConversationState(storage));
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(user, talk).Use(new RegisterClassMiddleware<string>("here", "where"));
        var found = new List<object>();

        await new TestFlow(adapter, (turn, _) =>
        {
            found.Add(turn.TurnState.Get<IStorage>());
            found.Add(turn.TurnState.Get<UserState>());
            found.Add(turn.TurnState.Get<ConversationState>());
            found.Add(turn.TurnState.Get<string>("where"));
            return Task.CompletedTask;
        }).Send("hi").StartTestAsync();

        Assert.Equal([storage, user, talk, "here"], found);
    }

    [Fact]
    public void Nothing_cannot_be_registered()
    {
        Assert.Throws<ArgumentNullException>(() => new TestAdapter().UseStorage(null!));
        Assert.Throws<ArgumentNullException>(() => new TestAdapter().UseBotState(null!));
    }
}
