using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class StageTests
{
    [Fact]
    public async Task Listening_ends_when_the_story_was_said_back()
    {
        var room = await Journey.To(Stage.Listen);
        (await room.Types("next")).Shows("Before you go on").Shows("What you said back to them");

        (await room.GoesOn((Fact.SaidBack, "Billed twice"))).Shows("Acknowledge").LeavesTheCardWith("you moved on to Acknowledge");
    }

    [Fact]
    public async Task Acknowledging_ends_when_it_was_said()
    {
        var room = await Journey.To(Stage.Acknowledge);
        (await room.Types("next")).Shows("Before you go on");

        await room.Types("sent: Thank you for telling us, and I'm sorry this cost you an evening.");

        (await room.Types("next")).Shows("What they want");
        Assert.Equal(Stage.Ask, room.Case.Stage);
    }

    [Fact]
    public async Task Asking_ends_with_the_wish_and_what_would_be_fair()
    {
        var room = await Journey.To(Stage.Ask);
        (await room.GoesOn((Fact.Wish, "One bill cancelled"))).Shows("Before you go on").Shows("One bill cancelled");

        await room.GoesOn((Fact.Fair, "An answer by Friday"));

        Assert.Equal(Stage.FindOut, room.Case.Stage);
        Assert.Equal("One bill cancelled", room.Case.Latest(Fact.Wish));
    }

    [Fact]
    public async Task Finding_out_lays_both_accounts_side_by_side()
    {
        var room = await Journey.To(Stage.FindOut);

        await room.GoesOn((Fact.TheirAccount, "Two bills came"), (Fact.OurRecord, "One order, entered twice"), (Fact.CauseOwner, "ours"), (Fact.Cause, "Typed in twice"));

        Assert.Equal(Stage.Resolve, room.Case.Stage);
        Assert.Equal("ours", room.Case.Latest(Fact.CauseOwner));
    }

    [Fact]
    public async Task Resolving_asks_for_a_way_first_with_the_fitting_one_chosen()
    {
        var room = await Journey.To(Stage.Resolve);

        var said = await room.Types("show");

        said.Shows("Our mistake").Shows("Beyond my authority").Offers("Choose");
        Assert.Equal("OurMistake", CardText.Inputs(said.Card!).Single(i => (string?)i["id"] == CardFields.Way)["value"]!.ToString());
        (await room.Types("next")).Shows("Choose how it is put right");
        Assert.Equal(Stage.Resolve, room.Case.Stage);
    }

    [Fact]
    public async Task Agreeing_needs_a_yes_to_something()
    {
        var room = await Journey.To(Stage.Agree);
        (await room.GoesOn((Fact.Agreed, ""))).Shows("Before you go on");

        await room.GoesOn((Fact.Agreed, "The second bill is cancelled today"));

        Assert.Equal(Stage.NextSteps, room.Case.Stage);
    }

    [Fact]
    public async Task A_next_step_has_an_owner_and_a_time()
    {
        var room = await Journey.To(Stage.NextSteps);
        await room.Presses("Add this", (CardFields.Owner, "someone"), (CardFields.What, "calls"), (CardFields.Due, "soon"));
        Assert.Empty(room.Case.Promises);

        (await room.Presses("Add this", (CardFields.Owner, "Ana"), (CardFields.What, "calls"), (CardFields.Due, "today 17:00"))).Shows("On record").Shows("Ana");

        Assert.Equal(new DateTimeOffset(2026, 3, 2, 17, 0, 0, TimeSpan.Zero), Assert.Single(room.Case.Promises).Due);
    }

    [Fact]
    public async Task A_promise_is_typed_or_picked_as_well()
    {
        var room = await Journey.To(Stage.NextSteps);

        await room.Types("promise: Ana; sends the bill; tomorrow 9:30");
        await room.Presses("Add this", (CardFields.Owner, "Omar"), (CardFields.What, "checks"), (CardFields.Date, "2026-03-05"), (CardFields.Time, "14:00"));

        Assert.Equal(["Ana", "Omar"], room.Case.Promises.Select(p => p.Owner));
        Assert.Equal(14, room.Case.Promises[1].Due.Hour);
    }

    [Fact]
    public async Task A_promise_typed_but_not_added_is_kept_when_the_agent_goes_on()
    {
        var room = await Journey.To(Stage.NextSteps);

        await room.Presses("Next", (CardFields.Owner, "Ana"), (CardFields.What, "sends the bill"), (CardFields.Due, "today 17:00"));

        Assert.Equal(Stage.Close, room.Case.Stage);
        Assert.Single(room.Case.Promises);
    }

    [Fact]
    public async Task Closing_leaves_the_outcome_and_no_open_case()
    {
        var room = await Journey.To(Stage.Close);
        (await room.Types("close")).Shows("Before you go on");
        await room.Presses("Add this", (CardFields.Owner, "Ana"), (CardFields.What, "calls to check"), (CardFields.Due, "tomorrow 10:00"));

        var said = await room.GoesOn("Close the case", (Fact.Cause, "Entered twice"), (Fact.Prevention, "Orders are matched by number now"));

        said.Shows("Agreed and closed").Shows("The second bill is cancelled today").Shows("calls to check").LeavesTheCardWith("closed");
        Assert.Null(room.Store.CurrentCase);
        Assert.NotNull(room.Store.Read("C-1001")!.Closed!.Outcome);
    }

    [Fact]
    public async Task Close_before_the_last_step_says_what_is_to_come()
    {
        var room = await Journey.To(Stage.Ask);

        (await room.Types("done")).Shows("there are steps to go");

        Assert.False(room.Case.IsClosed);
    }
}
