using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class GuessTests
{
    [Fact]
    public async Task A_draft_without_a_command_is_checked_and_can_be_corrected()
    {
        var room = await Journey.To(Stage.FindOut);

        var said = await room.Types("Thank you for your patience, Dana. I'm sorry you were billed twice; I will cancel the second bill by 17:00 today.");

        said.Shows("Draft check").Shows("I took this for your draft").Offers("That was the customer");
        (await room.Types("that was the customer")).Shows("SAY FIRST");
        Assert.Equal(2, room.Case.Messages.Count);
    }

    [Fact]
    public async Task The_customers_answer_without_a_command_is_read_as_theirs()
    {
        var room = await Journey.To(Stage.FindOut);

        var said = await room.Types("I already told you, you people charged my card twice and I want my money back!");

        said.Shows("I took this for the customer's words").Offers("That was my draft");
        Assert.Equal(2, room.Case.Messages.Count);
    }

    [Fact]
    public async Task What_only_looks_like_a_command_is_weighed_first()
    {
        var room = await Journey.To(Stage.FindOut);

        await room.Types("Stop charging my card, I want my money back!");

        Assert.False(room.Case.IsClosed);
    }

    [Fact]
    public async Task Markdown_and_mentions_in_pasted_words_are_kept_as_words()
    {
        var room = new AgentRoom();

        await room.Types("You **lost** my [parcel](https://example.com) &amp; I paid 3 < 4 times!");

        Assert.Equal("You **lost** my [parcel](https://example.com) & I paid 3 < 4 times!", room.Case.Messages[0].Text);
    }

    [Fact]
    public async Task A_huge_paste_is_answered_like_any_other()
    {
        var said = await new AgentRoom().Types(string.Concat(Enumerable.Repeat("You billed me twice and nobody answers. ", 2500)));

        said.Shows("SAY FIRST");
        Assert.InRange(said.Card!.ToJsonString().Length, 1, 28 * 1024);
    }
}
