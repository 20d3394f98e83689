using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class DraftTests
{
    [Fact]
    public async Task A_deflecting_draft_is_stopped_with_honest_alternatives()
    {
        var room = await Journey.To(Stage.FindOut);

        var said = await room.Types("draft: Our policy does not allow that. Please contact the supplier.");

        said.Shows("Stop, do not send this").Shows("HONEST WAYS TO SAY IT").Shows("Our policy").Offers("Hand up", "I sent this");
        Assert.True(room.Case.Draft!.Stopped);
    }

    [Fact]
    public async Task A_stopped_draft_has_no_button_that_sends_it()
    {
        var room = await Journey.To(Stage.FindOut);

        var said = await room.Types("draft: Our policy does not allow that.");

        Assert.DoesNotContain(CardText.Buttons(said.Card), b => (string?)b["title"] == "I sent my draft");
    }

    [Fact]
    public async Task An_honest_alternative_is_sent_instead()
    {
        var room = await Journey.To(Stage.FindOut);
        await room.Types("draft: There is nothing we can do.");

        await room.Presses("I sent this");

        Assert.DoesNotContain("nothing we can do", room.Case.Events.OfType<ReplySent>().Last().Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_better_wording_is_sent_in_place_of_the_draft()
    {
        var room = await Journey.To(Stage.FindOut);
        (await room.Types("draft: I'm sorry. We will look at it asap.")).Shows("Better first").Shows("asap");

        await room.Presses("I sent the better one");

        var sent = room.Case.Events.OfType<ReplySent>().Last();
        Assert.True(sent.Suggested);
        Assert.DoesNotContain("asap", sent.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_agents_own_draft_is_recorded_as_it_was_checked()
    {
        var room = await Journey.To(Stage.FindOut);
        var first = (await room.Types("draft: Thank you, I'm looking into it and write by 17:00.")).Card!;
        await room.Types("draft: Thank you. I'm sorry.");

        await room.Presses(first, "I sent my draft");

        var sent = room.Case.Events.OfType<ReplySent>().Last();
        Assert.Equal("Thank you, I'm looking into it and write by 17:00.", sent.Text);
        Assert.False(sent.Suggested);
    }

    [Fact]
    public async Task An_empty_draft_is_asked_for()
    {
        var room = await Journey.To(Stage.FindOut);

        (await room.Presses("Check it", (CardFields.Draft, ""))).Shows("Write your draft").KeepsTheCard();

        Assert.Null(room.Case.Draft);
    }
}
