using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class HandUpTests
{
    private const string Hacked = "My account was hacked and I want to speak to your manager!!";

    [Fact]
    public async Task At_night_the_customer_is_told_when_somebody_has_had_the_time_to_answer()
    {
        var room = new AgentRoom();
        room.Time.Advance(TimeSpan.FromHours(17.25));
        (await room.Types("This is useless. I want to speak to your manager!!")).Shows("hear back by 10:00");
        (await room.Types("hand up")).Shows("hear back by 10:00");
        room.Time.Advance(TimeSpan.FromMinutes(30));
        (await room.Types("hand up: she rang as well")).Shows("hear back by 10:00");
        room.Time.Advance(TimeSpan.FromHours(6));
        (await room.Types("hand up: and again")).Shows("hear back by 10:00");
    }

    [Fact]
    public async Task A_case_to_hand_up_says_so_with_reasons_and_evidence()
    {
        var said = await new AgentRoom().Types(Hacked);

        said.Shows("Hand this up").Shows("manager").Offers("Hand up", "Keep it, with this reason");
    }

    [Fact]
    public async Task Handing_up_gives_the_line_for_the_customer_and_tells_the_managers()
    {
        var room = new AgentRoom();
        await room.Types(Hacked);

        (await room.Presses("Hand up", (CardFields.Reason, "He has been with us ten years"))).Shows("TELL THE CUSTOMER NOW").LeavesTheCardWith("you handed it up");

        var card = CardText.Of(Said.CardOf(Assert.Single(room.Store.Posted.Values)));
        Assert.Contains("He has been with us ten years", card, StringComparison.Ordinal);
        Assert.Contains("make this right", card, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(room.Case.Raised);
    }

    [Fact]
    public async Task Without_a_managers_conversation_the_agent_is_told_what_to_do()
    {
        var room = new AgentRoom();
        room.Store.HasManagers = false;
        await room.Types(Hacked);

        (await room.Types("hand up")).Shows("nobody has been told").Shows("call or message");
    }

    [Fact]
    public async Task Any_case_can_be_handed_up_once()
    {
        var room = await Journey.To(Stage.Ask);
        await room.Types("hand up: they know the director");

        (await room.Types("hand up")).Shows("handed up already");

        Assert.Single(room.Store.Posted);
        Assert.Single(room.Case.Events.OfType<EscalationRaised>());
    }

    [Fact]
    public async Task Keeping_a_case_asks_for_a_reason_and_records_it()
    {
        var room = new AgentRoom();
        await room.Types(Hacked);
        (await room.Presses("Keep it, with this reason", (CardFields.KeepReason, "  "))).Shows("A reason is needed").Offers("Hand up");
        Assert.Null(room.Case.Declined);

        (await room.Presses("Keep it, with this reason", (CardFields.KeepReason, "My lead is on the call with us"))).Shows("You keep it").DoesNotShow("Hand this up");

        Assert.Equal("My lead is on the call with us", room.Case.Declined!.Reason);
    }

    [Fact]
    public async Task There_is_nothing_to_keep_without_advice()
    {
        var room = await Journey.To(Stage.Ask);

        (await room.Types("keep: I can do it")).Shows("There is nothing to keep");
    }

    [Fact]
    public async Task Every_message_is_judged_and_new_reasons_ask_again()
    {
        var room = new AgentRoom();
        await room.Types("Get me your manager!");
        await room.Types("keep: the manager sits beside me");

        (await room.Types("customer: Then you hear from my lawyer!!!")).Shows("Hand this up").Shows("lawyer");
    }

    [Fact]
    public async Task Rising_heat_is_noticed()
    {
        var room = new AgentRoom();
        await room.Types("The bill is wrong.");

        (await room.Types("customer: It is STILL wrong!!! This is the third time I have to ask, I am furious!")).Shows("getting angrier").Shows("rising");
    }
}
