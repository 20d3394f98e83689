using System.Text.Json.Nodes;
using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class ActionTests
{
    [Fact]
    public async Task An_action_of_a_finished_step_says_where_the_case_is_now()
    {
        var room = await Journey.To(Stage.Listen);
        var old = room.Last!;
        await Journey.Walk(room, Stage.FindOut);

        await Unchanged(room, () => room.Presses(old, "I sent this"), said => said.Shows("from an earlier step").Shows("Find out").Offers("Show me"));
    }

    [Fact]
    public async Task A_replayed_action_is_done_once()
    {
        var room = await Journey.To(Stage.Listen);
        var card = room.Last!;
        await room.Presses(card, "I sent this");

        await Unchanged(room, () => room.Presses(card, "I sent this"), said => said.Shows("done already"));
    }

    [Fact]
    public async Task Next_pressed_twice_moves_once()
    {
        var room = await Journey.To(Stage.Listen);
        var card = room.Last!;
        await room.Presses(card, "Next", (CardFields.Of(Fact.SaidBack), "Billed twice"));

        await Unchanged(room, () => room.Presses(card, "Next", (CardFields.Of(Fact.SaidBack), "Billed twice")), said => said.Shows("done already").Shows("Acknowledge"));
    }

    [Fact]
    public async Task An_action_of_another_case_changes_neither()
    {
        var room = await Journey.To(Stage.Ask);
        var first = room.Last!;
        await room.Types("new: My parcel never came.");

        await Unchanged(room, () => room.Presses(first, "Skip", (CardFields.Reason, "no")), said => said.Shows("belongs to C-1001").Offers("Open C-1001"));
        Assert.Equal("C-1002", room.Store.CurrentCase);
    }

    [Fact]
    public async Task An_action_of_a_closed_case_says_so()
    {
        var room = await Journey.To(Stage.Ask);
        var card = room.Last!;
        await room.Types("stop: wrong window");

        await Unchanged(room, () => room.Presses(card, "Back"), said => said.Shows("C-1001 is closed"));
    }

    [Theory]
    [InlineData("""{"verb":"next"}""")]
    [InlineData("""{"verb":"next","case":"C-1","step":1,"card":2}""")]
    [InlineData("""{"verb":"next","case":"C-1001","step":99,"card":2}""")]
    [InlineData("""{"verb":"next","case":"C-1001","step":1,"card":9999}""")]
    [InlineData("""{"verb":"next","case":"C-1001","step":"x","card":{}}""")]
    [InlineData("""{"verb":"next","case":{"a":1},"step":1,"card":1}""")]
    public async Task A_forged_action_changes_nothing(string data)
    {
        var room = await Journey.To(Stage.Ask);

        await Unchanged(room, () => room.Invokes("next", JsonNode.Parse(data)!.AsObject()), said => said.Shows("Nothing was changed"));
    }

    [Fact]
    public async Task An_action_nobody_knows_is_answered_with_help()
    {
        var room = await Journey.To(Stage.Ask);

        await Unchanged(room, () => room.Invokes("explode", new JsonObject { ["verb"] = "explode" }), said => said.Shows("How I can help"));
    }

    [Fact]
    public async Task Submit_does_what_execute_does()
    {
        var room = await Journey.To(Stage.Listen);

        (await room.Submits("Next", (CardFields.Of(Fact.SaidBack), "Billed twice"))).Shows("Acknowledge");

        Assert.Equal(Stage.Acknowledge, room.Case.Stage);
    }

    [Fact]
    public async Task Another_draft_from_the_same_card_is_checked_too()
    {
        var room = await Journey.To(Stage.Listen);
        var card = room.Last!;
        await room.Presses(card, "Check it", (CardFields.Draft, "Thank you."));
        await room.Presses(card, "Check it", (CardFields.Draft, "Thank you. I'm sorry."));

        await Unchanged(room, () => room.Presses(card, "Check it", (CardFields.Draft, "Thank you. I'm sorry.")), said => said.Shows("done already"));

        Assert.Equal(2, room.Case.Events.OfType<DraftChecked>().Count());
    }

    private static async Task Unchanged(AgentRoom room, Func<Task<Said>> act, Action<Said> check)
    {
        var before = new Dictionary<string, string>(room.Store.Cases, StringComparer.Ordinal);
        check(await act());
        Assert.Equal(before, room.Store.Cases);
    }
}
