using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using CoachBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests.Outbox;

/// <summary>The whole program on a clock that a test moves, before a channel over HTTP.</summary>
public abstract class DeliveryTest : BotTest
{
    protected FakeTime Time { get; } = new();

    private protected RunningBot Bot { get; private set; } = null!;

    private protected Attempts Under { get; } = new();

    private protected async Task StartBotAsync(params ISendCondition[] conditions)
    {
        Bot = await StartAsync(
            services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                services.AddSingleton<ChannelDelivery>();
                services.AddSingleton<IDelivery>(s => new CountedDelivery(s.GetRequiredService<ChannelDelivery>(), Under));
                foreach (var condition in conditions)
                    services.AddSingleton(condition);
            },
            "--Managers:Conversation",
            "managers");
    }

    /// <summary>Makes conversations known.</summary>
    private protected async Task MeetAsync(params string[] conversations)
    {
        foreach (var conversation in conversations)
            await Bot.SayAsync("hello", conversation);
    }

    private protected Task QueueAsync(params OutboxDraft[] drafts) => Bot.Database.WriteAsync(
        async transaction =>
        {
            foreach (var draft in drafts)
                await OutboxTable.AddAsync(transaction, draft, new OutboxClaim("nobody", 0));
        },
        default);

    private protected static OutboxDraft Draft(string text, string conversation = "c1", long dueAt = 0) =>
        new(text, $"msteams/{conversation}", OutboxKind.Send, $$"""{"type":"message","text":"{{text}}"}""", dueAt);

    /// <summary>Lets time pass, in steps, but not while something is on its way; until the time is over or all is as wanted.</summary>
    protected async Task PassAsync(TimeSpan span, Func<Task<bool>>? until = null, double step = 0.5)
    {
        var end = Time.GetUtcNow() + span;
        while (Time.GetUtcNow() < end && (until is null || !await until()))
        {
            await Task.Delay(2);
            if (Under.Count <= Volatile.Read(ref Under.Hanging))
                Time.Advance(TimeSpan.FromSeconds(step));
        }
    }

    /// <summary>Lets time pass until nothing waits to be sent.</summary>
    protected async Task SettleAsync(TimeSpan atMost, double step = 0.5)
    {
        async Task<bool> IsEmptyAsync() => (await Bot.Database.ReadAsync(OutboxTable.CountAsync, default)).Waiting == 0;
        await PassAsync(atMost, IsEmptyAsync, step);
        Assert.True(await IsEmptyAsync(), "Messages still wait.");
    }

    protected static string ConversationOf(System.Text.Json.JsonElement activity) => activity.GetProperty("conversation").GetProperty("id").GetString()!;

    protected IEnumerable<string> TextsIn(string conversation) =>
        Connector.Taken.Where(a => ConversationOf(a) == conversation).Select(ConnectorStub.TextOf);

    internal sealed class Attempts
    {
        public int Count;

        /// <summary>Those that hang in the channel: time goes on although they are under way.</summary>
        public int Hanging;
    }

    private sealed class CountedDelivery(IDelivery inner, Attempts under) : IDelivery
    {
        public async Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref under.Count);
            try
            {
                return await inner.DeliverAsync(row, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref under.Count);
            }
        }
    }
}
