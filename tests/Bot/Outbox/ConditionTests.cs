using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Tests.Outbox;

public sealed class ConditionTests : DeliveryTest
{
    private readonly Promises _promises = new();

    [Fact]
    public async Task A_reminder_is_sent_when_due_only_if_it_is_still_true()
    {
        await StartBotAsync(_promises);
        await MeetAsync("c1");
        var due = Time.GetUtcNow().AddMinutes(5);
        await QueueAsync(Reminder("kept", due), Reminder("open", due));
        _promises.Open = ["kept", "open"];
        await PassAsync(TimeSpan.FromMinutes(4));
        Assert.Empty(Connector.Texts);
        _promises.Open = ["open"];

        await SettleAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(["open"], Connector.Texts);
    }

    [Fact]
    public async Task A_reminder_that_is_retried_is_asked_again_before_it_is_sent()
    {
        await StartBotAsync(_promises);
        await MeetAsync("c1");
        Connector.Refuse = (_, _) => Task.FromResult<int?>(503);
        _promises.Open = ["late"];
        await QueueAsync(Reminder("late", Time.GetUtcNow()));
        await PassAsync(TimeSpan.FromMinutes(1));
        (_promises.Open, Connector.Refuse) = ([], null);

        await SettleAsync(TimeSpan.FromMinutes(3));

        Assert.Empty(Connector.Texts);
    }

    [Fact]
    public async Task A_condition_may_give_the_words_of_now()
    {
        await StartBotAsync(_promises);
        await MeetAsync("c1");
        _promises.Open = ["open"];
        _promises.Now = """{"type":"message","text":"now"}""";
        await QueueAsync(Reminder("open", Time.GetUtcNow()));

        await SettleAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["now"], Connector.Texts);
    }

    [Fact]
    public async Task A_condition_that_nobody_knows_stops_the_message_visibly_and_lets_the_others_pass()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        await QueueAsync(Reminder("odd", Time.GetUtcNow()), Draft("next"));

        await SettleAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["next"], Connector.Texts);
        Assert.Equal(1, (await Bot.Database.ReadAsync(OutboxTable.CountAsync, default)).Failed);
    }

    private static OutboxDraft Reminder(string promise, DateTimeOffset due) =>
        Draft(promise, dueAt: due.ToUnixTimeMilliseconds()) with { Condition = SendConditions.Write("promise", promise) };

    private sealed class Promises : ISendCondition
    {
        public string Name => "promise";

        public IReadOnlyList<string> Open { get; set; } = [];

        public string? Now { get; set; }

        public ValueTask<SendAnswer> AskAsync(OutboxRow row, string about, CancellationToken cancellationToken) => ValueTask.FromResult(
            !Open.Contains(about) ? SendAnswer.NotAnyMore : Now is null ? SendAnswer.Still : SendAnswer.Instead(Now));
    }
}
