using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class FirstHelpTests
{
    [Fact]
    public async Task A_pasted_message_opens_a_case_and_is_answered_with_one_card()
    {
        var room = new AgentRoom();

        var said = await room.Types("This is the third time I write about the wrong bill. Nobody answers!!");

        said.Shows("C-1001 · Listen").Shows("SAY FIRST").Shows("RATHER NOT").Offers("I sent this", "Check it", "Next", "Why?");
        Assert.Single(said.Messages);
        Assert.Equal(Stage.Listen, room.Case.Stage);
        Assert.Single(room.Case.Messages);
    }

    [Fact]
    public async Task The_reply_has_words_for_lists_of_chats_and_for_ears()
    {
        var said = await new AgentRoom().Types(Journey.Invoices);

        Assert.StartsWith("Case C-1001:", said.Messages[0].Summary, StringComparison.Ordinal);
        Assert.Equal(said.Messages[0].Summary, said.Messages[0].Speak);
        Assert.True(string.IsNullOrEmpty(said.Messages[0].Text));
    }

    [Fact]
    public async Task What_was_taken_for_the_customers_is_corrected_with_one_button()
    {
        var room = new AgentRoom();
        (await room.Types("I'm sorry you were billed twice. I cancel the second bill by 17:00.")).Shows("I took this for the customer's words");

        var said = await room.Presses("That was my draft");

        said.Shows("Draft check").LeavesTheCardWith("it was your draft");
        Assert.Empty(room.Case.Messages);
        Assert.NotNull(room.Case.Draft);
    }

    [Fact]
    public async Task A_case_without_a_customers_words_goes_on_with_the_next()
    {
        var room = new AgentRoom();
        await room.Types("I'm sorry you were billed twice. I cancel the second bill by 17:00.");
        await room.Presses("That was my draft");

        (await room.Types("show")).Shows("Listen");
        (await room.Types("why")).Shows("Why?");
        (await room.Types("customer: You billed me twice!")).Shows("SAY FIRST");

        Assert.Single(room.Case.Messages);
    }

    [Fact]
    public async Task A_correction_that_comes_too_late_changes_nothing()
    {
        var room = new AgentRoom();
        var first = (await room.Types(Journey.Invoices)).Card!;
        await room.Types("customer: And now a third bill came.");

        await room.Presses(first, "That was my draft");

        Assert.Equal(2, room.Case.Messages.Count);
        Assert.Null(room.Case.Draft);
    }

    [Fact]
    public async Task The_agent_sends_the_first_words_and_goes_on_from_there()
    {
        var room = new AgentRoom();
        await room.Types(Journey.Invoices);

        var said = await room.Presses("I sent this");

        said.Shows("Listen").Shows("Noted").LeavesTheCardWith("you sent");
        Assert.True(Assert.Single(room.Case.Events.OfType<ReplySent>()).Suggested);
    }

    [Fact]
    public async Task A_draft_is_checked_from_the_first_card()
    {
        var room = new AgentRoom();
        await room.Types(Journey.Invoices);

        var said = await room.Presses("Check it", (CardFields.Draft, "Thank you for writing. I'm sorry about the two bills."));

        said.Shows("Good to send").KeepsTheCard();
        await room.Presses("I sent my draft");
        Assert.Equal("Thank you for writing. I'm sorry about the two bills.", Assert.Single(room.Case.Events.OfType<ReplySent>()).Text);
    }

    [Fact]
    public async Task A_greeting_opens_no_case()
    {
        var room = new AgentRoom();

        (await room.Types("Hello!")).Shows("Paste what they wrote").Offers("Help");

        Assert.Empty(room.Store.Cases);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("back")]
    [InlineData("why?")]
    [InlineData("hand up")]
    [InlineData("close")]
    public async Task A_command_without_a_case_says_how_to_begin(string command)
    {
        var room = new AgentRoom();

        (await room.Types(command)).Shows("There is no open case");

        Assert.Empty(room.Store.Cases);
    }
}
