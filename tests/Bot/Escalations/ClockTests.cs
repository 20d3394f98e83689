using System.Text.Json.Nodes;
using CoachBot.Coaching.Desk;

namespace CoachBot.Bot.Tests.Escalations;

public class ClockTests : EscalationTest
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Slowly = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task What_nobody_answers_climbs_and_the_agent_is_told()
    {
        var number = await RaiseAsync();
        var first = (await StateAsync(number)).Rung;

        await UntilAsync(async () => (await FindAsync(number)).Events.Any(e => e is Climbed or Reminded { Whom: ReminderTo.Rung }), Step);
        await UntilAsync(async () => (await FindAsync(number)).Events.OfType<Climbed>().Any(), Step);

        Assert.NotEqual(first, (await StateAsync(number)).Rung);
        await UntilAsync(() => Task.FromResult(ArrivedIn(Managers).Count(c => c.Contains("make this right", StringComparison.OrdinalIgnoreCase)) >= 2));
        await UntilAsync(() => Task.FromResult(Connector.Replaced.Any(r => r.Text.Contains(number, StringComparison.Ordinal))));
        await UntilArrivedAsync("ana", "Nobody answered");
        Assert.Contains(ArrivedIn("ana"), a => a.Contains("you will hear back ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_put_off_wakes_after_a_restart_too()
    {
        var number = await RaiseAsync();
        await PressAsync("snooze", number, Mara, new JsonObject { ["until"] = "in 20 minutes" });
        Assert.Equal(EscalationStatus.Snoozed, (await StateAsync(number)).Status);

        await BeginAsync();
        await UntilAsync(async () => (await FindAsync(number)).Events.Any(e => e is Woke), Step);

        Assert.Equal(EscalationStatus.Open, (await StateAsync(number)).Status);
    }

    [Fact]
    public async Task Silence_of_whoever_has_it_is_noticed()
    {
        var number = await RaiseAsync();
        await PressAsync("take", number, Mara);

        await UntilAsync(async () => (await FindAsync(number)).Events.Any(e => e is Reminded { Whom: ReminderTo.Owner }), Step);

        Assert.Equal("Mara", (await StateAsync(number)).Owner?.Name);
    }

    [Fact]
    public async Task Without_a_managers_conversation_it_waits_without_a_word_until_there_is_one()
    {
        await BeginAsync();
        await SayAsync("My account was hacked and I want to speak to your manager!!", "ana", Ana);
        Assert.Contains("nobody has been told", await SayAsync("hand up", "ana", Ana), StringComparison.OrdinalIgnoreCase);
        var state = await StateAsync("E-1");
        Assert.Equal(DeliveryState.Failed, state.Delivery);

        var before = (await FindAsync("E-1")).Events.Count;
        for (var look = 0; look < 60; look++)
        {
            Time.Advance(Step);
            await Task.Delay(20);
        }

        Assert.Equal(before, (await FindAsync("E-1")).Events.Count);
        Assert.Empty(ArrivedIn("ana"));
        await BindAsync();

        await UntilAsync(async () => (await StateAsync("E-1")).Delivery == DeliveryState.Delivered);
        Assert.Contains(ArrivedIn(Managers), c => c.Contains("make this right", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData(";messageid=1772442000000")]
    public async Task A_place_that_is_set_is_known_from_the_first_word_said_there_and_what_waits_comes_then(string thread)
    {
        await BeginAsync(fakeTime: true, "--Managers:Conversation", Managers);
        await HandUpAsync("ana");
        Assert.Equal(DeliveryState.Failed, (await StateAsync("E-1")).Delivery);

        await SayAsync("hello", Managers + thread, Mara);

        await UntilAsync(async () => (await StateAsync("E-1")).Delivery == DeliveryState.Delivered, TimeSpan.Zero);
        Assert.Contains(ArrivedIn(Managers), c => c.Contains("make this right", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain((await FindAsync("E-1")).Events, e => e is Climbed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waited_for_a_place_past_its_time_climbs_one_rung_and_no_more(bool isSet)
    {
        await BeginAsync(fakeTime: true, isSet ? ["--Managers:Conversation", Managers] : []);
        await HandUpAsync("ana");
        Time.Advance(TimeSpan.FromDays(2));

        await SayAsync(isSet ? "hello" : "managers here", Managers, Mara);
        await UntilAsync(async () => (await StateAsync("E-1")).Due > Time.GetUtcNow());
        await UntilAsync(async () => (await StateAsync("E-1")).Delivery == DeliveryState.Delivered);

        Assert.Single((await FindAsync("E-1")).Events.OfType<Climbed>());
    }

    [Fact]
    public async Task A_card_that_is_refused_is_posted_again_later_and_the_agent_knows_both()
    {
        await BeginAsync();
        await BindAsync();
        Connector.Refuse = (activity, _) => Task.FromResult<int?>(activity.GetProperty("conversation").GetProperty("id").GetString() == Managers ? 403 : null);

        var number = await HandUpAsync("ana");
        await UntilAsync(async () => (await FindAsync(number)).Events.OfType<NotDelivered>().Count() >= 2, Slowly);
        await UntilArrivedAsync("ana", "could not deliver");
        Connector.Refuse = null;
        await UntilAsync(async () => (await StateAsync(number)).Delivery == DeliveryState.Delivered, Slowly);

        await UntilArrivedAsync("ana", "has now reached the managers");
        Assert.Single(ArrivedIn("ana"), a => a.Contains("could not deliver", StringComparison.Ordinal));
        var arrived = (await FindAsync(number)).Events.OfType<Delivered>().Count();
        Assert.Equal(arrived, ArrivedIn(Managers).Count(c => c.Contains("make this right", StringComparison.OrdinalIgnoreCase)));
    }
}
