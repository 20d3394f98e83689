using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class BranchTests
{
    [Theory]
    [InlineData(Resolution.OurMistake, "Our mistake")]
    [InlineData(Resolution.WeCanHelp, "We can help")]
    [InlineData(Resolution.WeCannotHelp, "We can't help")]
    [InlineData(Resolution.DataRefused, "They won't hand over data")]
    [InlineData(Resolution.BeyondAuthority, "Beyond my authority")]
    public async Task A_way_is_chosen_and_walked(Resolution way, string title)
    {
        var room = await Journey.To(Stage.Resolve);

        (await room.Presses("Choose", (CardFields.Way, way.ToString()))).Shows(title).LeavesTheCardWith("you chose");
        (await room.Types("next")).Shows("Before you go on");
        Assert.Equal(Stage.Resolve, room.Case.Stage);

        await room.GoesOn([.. Ways.FactsOf(way)]);
        if (way == Resolution.BeyondAuthority)
            await room.Types("next");
        Assert.Equal(Stage.Agree, room.Case.Stage);
    }

    [Fact]
    public async Task Beyond_authority_goes_up_with_what_is_needed()
    {
        var room = await Journey.To(Stage.Resolve);
        await room.Presses("Choose", (CardFields.Way, nameof(Resolution.BeyondAuthority)));

        var said = await room.GoesOn((Fact.Request, "180 EUR for the ruined food"));

        said.Shows("Handed up").Shows("TELL THE CUSTOMER NOW");
        Assert.Equal("180 EUR for the ruined food", room.Case.Raised!.Note);
        Assert.Single(room.Store.Posted);
    }

    [Fact]
    public async Task Another_way_takes_the_place_of_the_first()
    {
        var room = await Journey.To(Stage.Resolve);
        await room.Presses("Choose", (CardFields.Way, nameof(Resolution.OurMistake)));

        (await room.Presses("Choose", (CardFields.Way, nameof(Resolution.WeCannotHelp)))).Shows("We can't help").Shows("Why we can't, truthfully");

        Assert.Equal(Resolution.WeCannotHelp, room.Case.Resolution);
    }

    [Fact]
    public async Task A_way_is_chosen_by_number_or_by_name()
    {
        var room = await Journey.To(Stage.Resolve);

        await room.Types("1");
        Assert.Equal(Resolution.OurMistake, room.Case.Resolution);

        await room.Types("we can help");
        Assert.Equal(Resolution.WeCanHelp, room.Case.Resolution);
    }

    [Fact]
    public async Task A_choice_nobody_offered_is_none()
    {
        var room = await Journey.To(Stage.Resolve);

        (await room.Presses("Choose", (CardFields.Way, "Bribe"))).Shows("Choose how it is put right");

        Assert.Null(room.Case.Resolution);
    }
}
