using System.Text.Json.Nodes;
using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests.Practice;

public class AfterwardsTests
{
    private static readonly Person Ben = new("ben", "Ben");

    [Fact]
    public async Task What_if_goes_back_to_just_before_a_reply_and_lays_both_ways_side_by_side()
    {
        var room = await PlayedAsync("wedding-parcel", well: false);
        var first = room.Run("P-1");

        (await room.Presses("Answer it again", (CardFields.Turn, "2"))).Shows("SO FAR").Shows(first.Turns[0].Answer);
        Assert.Equal(first.Turns[0].Text, Assert.Single(room.Run("P-2").Turns).Text);
        var said = await room.PlaysWell();

        said.Shows("What if: both ways").Shows("BEFORE").Shows("THIS TIME");
        Assert.Equal(2, said.Cards.Count);
    }

    [Fact]
    public async Task Going_back_to_a_reply_that_never_was_is_refused()
    {
        var room = await PlayedAsync("wedding-parcel", well: false);

        (await room.Presses("Answer it again", (CardFields.Turn, "99"))).KeepsTheCard();

        Assert.Single(room.Store.Runs);
    }

    [Fact]
    public async Task Once_more_begins_anew_with_another_seed_and_a_notch_harder_is_harder()
    {
        var room = await PlayedAsync("wedding-parcel", well: true);
        var card = room.Last!;
        room.Store.Seed = 8;

        (await room.Presses("Once more")).Shows("no real customer");
        Assert.Equal((8, Difficulty.Easy), (room.Run("P-2").Start.Seed, room.Run("P-2").Start.Difficulty));
        await room.Types("stop practice");

        await room.Presses(card, "A notch harder");
        Assert.Equal(Difficulty.Medium, room.Run("P-3").Start.Difficulty);
    }

    [Fact]
    public async Task The_two_invoices_are_played_one_after_the_other_and_compared()
    {
        var room = new AgentRoom();
        await room.Types("practice");
        (await room.Presses("The two invoices")).Shows("Joan Fairley");
        await room.PlaysWell();

        await room.Presses("Now the other customer");
        Assert.Equal(("ranting-invoice", "P-1"), (room.Run("P-2").Start.Scenario, room.Run("P-2").Start.After));
        var said = await room.PlaysWell();

        said.Shows("✓ Resolved").Shows("Same facts, two customers").Shows("Were both treated alike?");
        Assert.Equal(3, said.Cards.Count);
    }

    [Fact]
    public async Task Progress_shows_skills_runs_and_what_comes_next()
    {
        var room = await PlayedAsync("wedding-parcel", well: true);

        (await room.Types("my progress")).Shows("My progress").Shows("Delivered, it says").Shows("Suggested for you").Offers("Start", "Open");
        (await room.Presses("Open", (CardFields.Run, "P-1"))).Shows("✓ Resolved");
        (await room.Types("practice")).Shows("Suggested for you");
    }

    [Fact]
    public async Task A_run_that_was_stopped_counts_for_nothing()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");
        await room.Types("Where is it?");
        await room.Types("stop practice");

        (await room.Types("my progress")).Shows("Nothing here yet");
    }

    [Fact]
    public async Task Managers_see_who_completed_what_but_no_result_until_it_is_shared()
    {
        var room = await PlayedAsync("wedding-parcel", well: true);
        var scorecard = room.Last!;

        (await Managers(room).Types("practice")).Shows("Ana").Shows("Delivered, it says").DoesNotShow("points").DoesNotShow("Resolved").DoesNotShow("Scorecard P-1");
        (await room.Invokes("practice-card", new JsonObject { ["run"] = "P-1" })).KeepsTheCard();

        (await TraineesChat(room).Presses(scorecard, "Share with managers")).Shows("Shared with managers.");
        (await Managers(room).Types("practice")).Offers("Scorecard P-1");
        (await room.Presses("Scorecard P-1")).Shows("✓ Resolved").Shows("Ana");
    }

    [Fact]
    public async Task Another_persons_run_is_not_theirs_to_act_on()
    {
        var room = await PlayedAsync("wedding-parcel", well: true);
        var before = room.Store.Runs["P-1"];
        var scorecard = room.Last!;
        room.Speaker = Ben;

        foreach (var button in new[] { "Once more", "A notch harder", "Share with managers", "Answer it again" })
            (await room.Presses(scorecard, button)).KeepsTheCard();
        (await room.Invokes("practice-card", new JsonObject { ["run"] = "P-1" })).KeepsTheCard();

        Assert.Equal(before, Assert.Single(room.Store.Runs).Value);
    }

    [Fact]
    public async Task What_somebody_else_says_is_no_reply_to_the_trainees_customer()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");
        room.Speaker = Ben;

        await room.Types("My parcel never came and I want my money back!");

        Assert.Empty(room.Run("P-1").Turns);
        Assert.Single(room.Case.Messages);
    }

    [Fact]
    public async Task Practice_is_not_played_where_others_read_along()
    {
        var managers = Managers(new AgentRoom());

        (await managers.Types("practice wedding")).Shows("a chat of your own");
        (await managers.Types("my progress")).Shows("a chat of your own");

        Assert.Empty(managers.Store.Runs);
    }

    [Fact]
    public async Task Clients_that_know_Action_Submit_only_can_practise_too()
    {
        var room = new AgentRoom();
        await room.Types("practice");

        (await room.Submits("Start", (CardFields.Scenario, "wedding-parcel"))).Shows("Nia Prosser");
    }

    [Fact]
    public async Task A_button_nobody_knows_changes_nothing() =>
        (await new AgentRoom().Invokes("practice-fly", new JsonObject { ["run"] = "P-1" })).KeepsTheCard();

    private static async Task<AgentRoom> PlayedAsync(string scenario, bool well)
    {
        var room = new AgentRoom();
        await room.Begins(scenario);
        await (well ? room.PlaysWell() : room.PlaysBadly());
        return room;
    }

    // From now on the conversation is the managers' own.
    private static AgentRoom Managers(AgentRoom room)
    {
        room.Store.AmongManagers = true;
        room.Speaker = new Person("mara", "Mara");
        return room;
    }

    private static AgentRoom TraineesChat(AgentRoom room)
    {
        room.Store.AmongManagers = false;
        room.Speaker = new Person("ana", "Ana");
        return room;
    }
}
