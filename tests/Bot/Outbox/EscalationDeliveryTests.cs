using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Tests.Outbox;

public sealed class EscalationDeliveryTests : DeliveryTest
{
    [Fact]
    public async Task An_escalation_that_is_late_is_told_to_the_agent_and_so_is_its_arrival()
    {
        await HandUpAsync(() => 503);

        await PassAsync(TimeSpan.FromMinutes(3));
        Assert.Equal("Your escalation of C-1002 has not reached the managers yet. I keep trying, and I'll tell you when it has.", TextsIn("agent").Last());
        var trouble = Assert.Single(await Bot.Database.ReadAsync(c => OutboxTable.TroublesAsync(c, "C-1002"), default));
        Assert.Equal((OutboxTopic.Escalation, "waiting", "The channel answered 503."), (trouble.Topic, trouble.State, trouble.Error));

        Connector.Refuse = null;
        await SettleAsync(TimeSpan.FromMinutes(3));
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["C-1002 is handed up"], TextsIn("managers"));
        Assert.Equal("Your escalation of C-1002 has now reached the managers.", TextsIn("agent").Last());
        Assert.Empty(await Bot.Database.ReadAsync(c => OutboxTable.TroublesAsync(c, "C-1002"), default));
    }

    [Fact]
    public async Task An_escalation_that_arrives_within_seconds_is_no_news()
    {
        var refused = 0;
        await HandUpAsync(() => Interlocked.Increment(ref refused) < 3 ? 503 : null);

        await SettleAsync(TimeSpan.FromMinutes(3));
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["C-1002 is handed up"], TextsIn("managers"));
        Assert.Equal(["1: up"], TextsIn("agent"));
    }

    [Fact]
    public async Task A_bot_that_was_put_out_says_whom_to_call_and_delivers_when_it_is_let_in_again()
    {
        await HandUpAsync(() => 403);
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("I could not deliver your escalation of C-1002 to the managers. Please call our team lead yourself; the case and its record are safe here.", TextsIn("agent").Last());
        Assert.Equal("failed", Assert.Single(await Bot.Database.ReadAsync(c => OutboxTable.TroublesAsync(c, "C-1002"), default)).State);

        Connector.Refuse = null;
        var back = Bot.Message("", "managers");
        back["type"] = "conversationUpdate";
        back["membersAdded"] = new System.Text.Json.Nodes.JsonArray(back["recipient"]!.DeepClone());
        using var response = await Bot.PostAsync(back);
        await SettleAsync(TimeSpan.FromMinutes(1));
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["C-1002 is handed up"], TextsIn("managers"));
        Assert.Equal("Your escalation of C-1002 has now reached the managers.", TextsIn("agent").Last());
    }

    private async Task HandUpAsync(Func<int?> refuse)
    {
        await StartBotAsync();
        await MeetAsync("managers");
        Connector.Refuse = (activity, _) => Task.FromResult(ConversationOf(activity) == "managers" ? refuse() : null);
        using var response = await Bot.PostAsync(Bot.Message("up", "agent"));
    }
}
