using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class WholeCaseTests
{
    [Fact]
    public async Task A_buyer_who_keeps_her_phone_number_gets_the_goods_another_way()
    {
        var room = new AgentRoom();
        await room.Types("I only want to pay. Why do you need my phone number to sell me a lamp?!");
        await room.Presses("I sent this");
        await room.GoesOn((Fact.SaidBack, "She wants to buy without giving a number"));
        await room.Types("sent: Thank you for asking. I'm sorry our form gave you no reason.");
        await room.GoesOn();
        await room.Presses("Read it", (CardFields.Words, "I want the lamp, and no calls."));
        await room.GoesOn((Fact.Wish, "The lamp, and no calls"), (Fact.Fair, "A form without the number"));
        await room.GoesOn((Fact.TheirAccount, "The form insists on a number"), (Fact.OurRecord, "The field is set to required"), (Fact.CauseOwner, "technology"), (Fact.Cause, "The form template"));
        (await room.Types("draft: Our policy asks for it.")).Shows("Stop");
        await room.Types("they won't hand over data");
        await room.GoesOn((Fact.Purpose, "The driver rings before he comes"), (Fact.Alternative, "We send a letter with the day instead"));
        await room.GoesOn((Fact.Agreed, "Delivery on Thursday, announced by letter"));
        await Finish(room, "The number is optional in the form now");

        Assert.Equal(Resolution.DataRefused, room.Store.Read("C-1001")!.Resolution);
    }

    [Fact]
    public async Task An_update_that_will_not_install_is_carried_to_who_can_help()
    {
        var room = new AgentRoom();
        await room.Types("Your update will not install. This is the third time I ask and get sent away!!");
        await room.GoesOn((Fact.SaidBack, "The update fails, and we sent them away twice"));
        (await room.Types("draft: There is nothing we can do, contact the supplier.")).Shows("HONEST WAYS");
        await room.Types("sent: I'm sorry you were sent away twice.");
        await room.GoesOn();
        await room.GoesOn((Fact.Wish, "The app works again"), (Fact.Fair, "Somebody who stays with it"));
        await room.GoesOn((Fact.TheirAccount, "It stops at half"), (Fact.OurRecord, "Two tickets closed unanswered"), (Fact.CauseOwner, "third-party"), (Fact.Cause, "The tablet maker's last version"));
        await room.Presses("Choose", (CardFields.Way, nameof(Resolution.WeCannotHelp)));
        await room.GoesOn([.. Ways.FactsOf(Resolution.WeCannotHelp)]);
        await room.GoesOn((Fact.Agreed, "The old version today, the maker's fix when it is out"));
        await Finish(room, "Tickets are closed by the customer only");

        Assert.Contains(room.Store.Read("C-1001")!.Events, e => e is DraftChecked { Stopped: true });
    }

    [Fact]
    public async Task A_ranting_invoice_query_gets_the_same_care_as_a_polite_one()
    {
        var room = new AgentRoom();
        await room.Types("You billed me twice AGAIN! Are you even able to count?!!");
        await Journey.Walk(room, Stage.Agree);
        (await room.Types("customer: Fine. Thank you.")).Shows("cooling");
        await room.GoesOn((Fact.Agreed, "The second bill is cancelled"));

        (await Finish(room, "Orders are matched by number")).Shows("HEAT").Shows("At the start").Shows("At the end");
    }

    [Fact]
    public async Task A_hacked_account_after_a_missed_promise_goes_up_and_still_ends_well()
    {
        var room = new AgentRoom();
        (await room.Types("My account was hacked, ads run on my money, and you promised an answer in 24 hours!!!")).Shows("Hand this up");
        await room.Presses("Hand up", (CardFields.Reason, "The ads are still running"));
        await room.Presses("I sent this");
        await Journey.Walk(room, Stage.NextSteps);
        await Journey.Walk(room, Stage.Close);
        await Finish(room, "Sign-ins from abroad are confirmed first");

        Assert.Single(room.Store.Posted);
    }

    [Fact]
    public async Task A_migration_where_mail_just_is_not_working_is_fixed_beyond_the_agents_limit()
    {
        var room = new AgentRoom();
        await room.Types("Since your cloud move Outlook just isn't working and we are losing money. I want a refund!");
        await Journey.Walk(room, Stage.Resolve);
        await room.Presses("Choose", (CardFields.Way, nameof(Resolution.BeyondAuthority)));
        (await room.GoesOn((Fact.Request, "Two months of fees, for the lost week"))).Shows("TELL THE CUSTOMER NOW");
        await room.Types("next");
        Assert.Equal(Stage.Agree, room.Case.Stage);
        await room.GoesOn((Fact.Agreed, "Mail back today, two months free"));

        await Finish(room, "Moves are tested with one desk first");
    }

    private static async Task<Said> Finish(AgentRoom room, string prevention)
    {
        await Journey.Walk(room, Stage.Close);
        await room.Presses("Add this", (CardFields.Owner, "Ana"), (CardFields.What, "calls to check that it holds"), (CardFields.Due, "tomorrow 10:00"));
        var said = await room.Presses("Close the case", (CardFields.Of(Fact.Cause), "A slip on our side"), (CardFields.Of(Fact.Prevention), prevention));
        said.Shows("Agreed and closed").Shows(prevention).Shows("calls to check that it holds");
        Assert.Null(room.Store.CurrentCase);
        return said;
    }
}
