using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class NavigationTests
{
    [Fact]
    public async Task Back_and_forth_leads_to_the_same_place()
    {
        var room = await Journey.To(Stage.FindOut);

        (await room.Types("back")).Shows("Ask");
        (await room.Presses("Back")).Shows("Acknowledge").LeavesTheCardWith("you went back");
        (await room.Types("next")).Shows("Ask");
        (await room.Types("next")).Shows("Find out");

        Assert.Equal(Stage.FindOut, room.Case.Stage);
    }

    [Fact]
    public async Task There_is_nothing_before_the_first_step()
    {
        var room = await Journey.To(Stage.Listen);

        (await room.Types("back")).Shows("This is the first step");
    }

    [Fact]
    public async Task A_stage_is_skipped_with_a_reason_only()
    {
        var room = await Journey.To(Stage.Ask);
        (await room.Presses("Skip")).Shows("A reason is needed").KeepsTheCard();
        Assert.Equal(Stage.Ask, room.Case.Stage);

        (await room.Types("skip: they said it all in the first message")).Shows("Find out");

        Assert.Equal("they said it all in the first message", Assert.IsType<StageEntered>(room.Case.Events[^1]).Reason);
    }

    [Theory]
    [InlineData(Stage.Listen)]
    [InlineData(Stage.Ask)]
    [InlineData(Stage.Resolve)]
    [InlineData(Stage.Close)]
    public async Task Help_helps_and_leaves_everything_where_it_is(Stage stage)
    {
        var room = await Journey.To(stage);
        var before = room.Case.Events.Count;

        (await room.Types("help")).Shows("How I can help").Offers("Back to C-1001");
        Assert.Equal(before, room.Case.Events.Count);

        (await room.Presses("Back to C-1001")).Offers("Why?");
        Assert.Equal(stage, room.Case.Stage);
    }

    [Theory]
    [InlineData(Stage.Listen)]
    [InlineData(Stage.Acknowledge)]
    [InlineData(Stage.Agree)]
    public async Task Why_is_answered_with_the_rule_and_changes_nothing(Stage stage)
    {
        var room = await Journey.To(stage);
        var before = room.Case.Events.Count;

        (await room.Presses("Why?")).Shows("C-1001 · Why?").KeepsTheCard();
        (await room.Types("/why")).Offers("Show me");

        Assert.Equal(before, room.Case.Events.Count);
    }

    [Fact]
    public async Task The_next_words_of_the_customer_are_read_at_any_stage()
    {
        var room = await Journey.To(Stage.FindOut);

        (await room.Presses("Read it", (CardFields.Words, "Thank you. It was on Monday."))).Shows("SAY FIRST").Shows("Find out");

        Assert.Equal(2, room.Case.Messages.Count);
        Assert.Equal(Stage.FindOut, room.Case.Stage);
    }

    [Fact]
    public async Task A_note_without_a_command_answers_the_stage_and_can_be_corrected()
    {
        var room = await Journey.To(Stage.Ask);

        var said = await room.Types("One bill cancelled");

        Assert.Equal("One bill cancelled", room.Case.Latest(Fact.Wish));
        said.Shows("I took this for your note").Offers("That was the customer");
        await room.Presses("That was the customer");
        Assert.Equal("One bill cancelled", room.Case.Messages[^1].Text);
    }

    [Fact]
    public async Task A_case_is_stopped_with_a_reason_only()
    {
        var room = await Journey.To(Stage.Ask);
        (await room.Types("stop")).Shows("A reason is needed");

        (await room.Types("stop: they found it themselves")).Shows("C-1001 is stopped");

        Assert.Equal("they found it themselves", room.Store.Read("C-1001")!.Closed!.Reason);
        Assert.Null(room.Store.CurrentCase);
    }
}
