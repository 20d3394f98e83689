using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class CasesTests
{
    [Fact]
    public async Task Several_cases_are_open_at_once_and_each_keeps_its_place()
    {
        var room = await Journey.To(Stage.FindOut);
        (await room.Types("new")).Shows("Paste what the customer wrote");
        (await room.Types("My account was hacked!!")).Shows("C-1002");

        (await room.Types("cases")).Shows("C-1001").Shows("C-1002").Shows("you are here").Offers("Open C-1001");
        (await room.Presses("Open C-1001")).Shows("Find out");
        Assert.Equal("C-1001", room.Store.CurrentCase);

        (await room.Types("case 1002")).Shows("SAY FIRST");
        Assert.Equal(Stage.Listen, room.Case.Stage);
    }

    [Fact]
    public async Task New_with_a_text_opens_the_next_case_at_once()
    {
        var room = await Journey.To(Stage.Ask);

        (await room.Types("new: My parcel never came.")).Shows("C-1002").Shows("SAY FIRST");

        Assert.Equal("My parcel never came.", Assert.Single(room.Case.Messages).Text);
    }

    [Theory]
    [InlineData("case C-1001")]
    [InlineData("Case c1001.")]
    [InlineData("/case 1001")]
    [InlineData("C-1001")]
    [InlineData("open #1001")]
    [InlineData("resume C-1001")]
    public async Task A_case_is_found_however_it_is_typed(string text)
    {
        var room = await Journey.To(Stage.Ask);
        await room.Types("new: My parcel never came.");

        (await room.Types(text)).Shows("Ask");

        Assert.Equal("C-1001", room.Store.CurrentCase);
    }

    [Fact]
    public async Task A_case_that_is_not_here_is_not_opened()
    {
        var room = await Journey.To(Stage.Ask);

        (await room.Types("case C-9999")).Shows("does not belong to a case in this conversation");

        Assert.Equal("C-1001", room.Store.CurrentCase);
    }

    [Fact]
    public async Task Without_cases_the_list_says_so()
    {
        (await new AgentRoom().Types("cases")).Shows("No open cases").Offers("New case");
    }

    [Fact]
    public async Task After_a_case_is_stopped_the_others_wait_in_the_list()
    {
        var room = await Journey.To(Stage.Ask);
        await room.Types("new: My parcel never came.");
        await room.Types("stop: wrong window");

        (await room.Types("next")).Shows("Type \"cases\"");
        (await room.Types("cases")).Shows("C-1001").DoesNotShow("C-1002");
    }

    [Fact]
    public async Task A_lost_dialog_stack_loses_nothing()
    {
        var room = await Journey.To(Stage.Ask);
        var after = new AgentRoom();
        foreach (var (number, json) in room.Store.Cases)
            after.Store.Cases.Add(number, json);
        after.Store.CurrentCase = "C-1001";

        (await after.Presses(room.Last!, "Next", (Cards.CardFields.Of(Fact.Wish), "One bill"), (Cards.CardFields.Of(Fact.Fair), "An answer"))).Shows("Find out");

        Assert.Equal(Stage.FindOut, after.Case.Stage);
    }
}
