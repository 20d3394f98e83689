using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Outbox;

public sealed class UpdateTests : DeliveryTest
{
    [Fact]
    public async Task An_update_goes_to_the_message_under_the_id_that_the_channel_gave_it()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        await QueueAsync(Draft("other"), Draft("card"), Update("taken", "card"));

        await SettleAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([("m2", "taken")], Connector.Replaced);
    }

    [Fact]
    public async Task An_update_after_a_restart_finds_its_message()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        await QueueAsync(Draft("card"));
        await SettleAsync(TimeSpan.FromMinutes(1));
        await Bot.DisposeAsync();
        await StartBotAsync();

        await QueueAsync(Update("taken", "card"));
        await SettleAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([("m1", "taken")], Connector.Replaced);
    }

    [Fact]
    public async Task An_update_waits_for_its_message_and_only_the_newest_is_sent()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        Connector.Refuse = (_, _) => Task.FromResult<int?>(503);
        await QueueAsync(Draft("card", dueAt: 1), Update("taken", "card"));
        await QueueAsync(Update("resolved", "card"), Update("resolved", "card"));
        await PassAsync(TimeSpan.FromMinutes(1));
        Connector.Refuse = null;

        await SettleAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(["card"], Connector.Texts);
        Assert.Equal([("m1", "resolved")], Connector.Replaced);
    }

    [Fact]
    public async Task An_update_of_a_message_that_was_refused_is_given_up_too()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        Connector.Refuse = (activity, _) => Task.FromResult(ConnectorStub.TextOf(activity) == "card" ? 403 : (int?)null);
        await QueueAsync(Draft("card"), Update("taken", "card") with { CaseNumber = "C-1" }, Draft("next"));

        await SettleAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["next"], Connector.Texts);
        Assert.Empty(Connector.Replaced);
        var trouble = Assert.Single(await Bot.Database.ReadAsync(c => OutboxTable.TroublesAsync(c, "C-1"), default));
        Assert.Equal("The message it changes did not arrive.", trouble.Error);
    }

    private static OutboxDraft Update(string text, string original) => Draft(text) with { Kind = OutboxKind.Update, Target = original };
}
