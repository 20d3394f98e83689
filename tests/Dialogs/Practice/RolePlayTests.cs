using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests.Practice;

public class RolePlayTests
{
    [Fact]
    public async Task A_new_hire_chooses_a_role_play_and_the_customer_writes()
    {
        var room = new AgentRoom();

        (await room.Types("practice")).Shows("made-up customer").Offers("Start", "The two invoices", "My progress");
        (await room.Presses("Start", (CardFields.Scenario, "wedding-parcel"), (CardFields.Difficulty, "hard")))
            .Shows("Practice – no real customer").Shows("Nia Prosser").Shows("Type your reply as you would send it.");

        var run = room.Run("P-1");
        Assert.Equal((Difficulty.Hard, FeedbackTime.EachReply, "ana"), (run.Start.Difficulty, run.Start.Feedback, run.Start.Trainee.Id));
        Assert.Contains(run.Start.Opening, Trainee.Scenario("wedding-parcel").Customer.Opening[Difficulty.Hard]);
    }

    [Theory]
    [InlineData("practice wedding", "wedding-parcel", Difficulty.Easy)]
    [InlineData("practice wedding-parcel hard", "wedding-parcel", Difficulty.Hard)]
    [InlineData("Practise delivered, it says medium.", "wedding-parcel", Difficulty.Medium)]
    [InlineData("/practice wrong medicine", "wrong-medicine", Difficulty.Easy)]
    public async Task A_role_play_that_is_named_starts_at_once(string typed, string scenario, Difficulty difficulty)
    {
        var room = new AgentRoom();

        (await room.Types(typed)).Shows("no real customer");

        Assert.Equal((scenario, difficulty), (room.Run("P-1").Start.Scenario, room.Run("P-1").Start.Difficulty));
    }

    [Theory]
    [InlineData("practice unicorns", "There is no role-play called “unicorns”")]
    [InlineData("practice invoice", "More than one fits “invoice”")]
    public async Task A_name_that_fits_none_or_several_brings_the_choice(string typed, string note)
    {
        var room = new AgentRoom();

        (await room.Types(typed)).Shows(note).Offers("Start");

        Assert.Null(room.Store.CurrentRun);
    }

    [Fact]
    public async Task What_a_customer_of_a_live_case_writes_is_never_a_command_of_practice()
    {
        var room = new AgentRoom();

        (await room.Types("Practice manager here, our phones have been dead since Monday. Do something!")).Shows("SAY FIRST");

        Assert.Single(room.Case.Messages);
    }

    [Fact]
    public async Task A_customer_who_writes_of_practice_and_years_makes_no_role_play_from_a_case()
    {
        var room = new AgentRoom();

        (await room.Types("Practice from 2019 until today, and never once were we called back. I am furious!")).Shows("SAY FIRST");
    }

    [Fact]
    public async Task A_reply_is_answered_by_the_customer_first_and_then_with_feedback()
    {
        var room = new AgentRoom();
        await room.Begins("polite-invoice");

        var said = await room.Types(Trainee.Rude);

        var run = room.Run("P-1");
        said.Shows(run.Turns[0].Answer).Shows("YOU COULD HAVE SAID");
        Assert.True(said.Text.IndexOf(run.Turns[0].Answer, StringComparison.Ordinal) < said.Text.IndexOf("YOU COULD HAVE SAID", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feedback_at_the_end_leaves_only_the_customers_words_until_then()
    {
        var room = new AgentRoom();
        await room.Begins("polite-invoice", feedback: "at-the-end");

        (await room.Types(Trainee.Rude)).Shows(room.Run("P-1").Turns[0].Answer).DoesNotShow("YOU COULD HAVE SAID");
    }

    [Theory]
    [InlineData("draft: I am so sorry about this.")]
    [InlineData("escalate")]
    [InlineData("cases")]
    [InlineData("stop")]
    [InlineData("cancel")]
    [InlineData("Practice? We're not practising here, Ms Fairley.")]
    public async Task In_a_role_play_commands_of_live_cases_are_just_what_the_trainee_says(string text)
    {
        var room = new AgentRoom();
        await room.Begins("polite-invoice");

        await room.Types(text);

        Assert.Equal(text, Assert.Single(room.Run("P-1").Turns).Text);
        Assert.Empty(room.Store.Cases);
    }

    [Fact]
    public async Task A_role_play_handled_well_ends_with_a_scorecard_that_praises_first()
    {
        var room = new AgentRoom();
        await room.Begins("polite-invoice");

        var said = await room.PlaysWell();

        said.Shows("✓ Resolved").Shows("DONE WELL").Shows("SKILLS").Offers("Answer it again", "Once more", "A notch harder", "Share with managers", "My progress", "Now the other customer");
        Assert.Contains(room.Run("P-1").Turns[^1].Answer, said.Text, StringComparison.Ordinal);
        Assert.True(said.Text.IndexOf("DONE WELL", StringComparison.Ordinal) < said.Text.IndexOf("SKILLS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_typed_just_after_the_end_opens_no_live_case_but_pasted_again_it_does()
    {
        var room = new AgentRoom();
        await room.Begins("polite-invoice");
        await room.PlaysWell();

        (await room.Types("And thank you for bearing with me, Ms Fairley.")).Shows("The role-play is over");
        Assert.Empty(room.Store.Cases);
        (await room.Types("My router is dead again and nobody rings me back!")).Shows("SAY FIRST");
    }

    [Fact]
    public async Task A_customer_treated_badly_leaves_and_the_trainee_is_not_scolded()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel", "hard");

        (await room.PlaysBadly()).Shows("DONE WELL").Shows("TRY NEXT");

        Assert.True(room.Run("P-1").Ending is Ending.Deflected or Ending.WalkedAway);
    }

    [Fact]
    public async Task A_live_case_stays_where_it_is_and_is_current_again_afterwards()
    {
        var room = await Journey.To(Stage.Ask);
        await room.Begins("wedding-parcel");
        await room.Types("Where did the parcel go?");
        Assert.Equal(Stage.Ask, room.Case.Stage);

        (await room.Types("stop practice")).Shows("without a result").Shows("C-1001");

        Assert.Equal(Ending.Stopped, room.Run("P-1").Ending);
        (await room.Types("show")).Shows("C-1001");
        (await room.GoesOn((Coaching.Cases.Fact.Wish, "One bill"), (Coaching.Cases.Fact.Fair, "An answer"))).Shows("Find out");
    }

    [Fact]
    public async Task A_live_cases_card_works_while_a_role_play_is_on()
    {
        var room = await Journey.To(Stage.Ask);
        var card = room.Last!;
        await room.Begins("wedding-parcel");

        await room.Presses(card, "Next", (CardFields.Of(Coaching.Cases.Fact.Wish), "One bill"), (CardFields.Of(Coaching.Cases.Fact.Fair), "An answer"));

        Assert.Equal(Stage.FindOut, room.Case.Stage);
        Assert.Empty(room.Run("P-1").Turns);
        await room.Types("Thank you for telling me.");
        Assert.Single(room.Run("P-1").Turns);
    }

    [Fact]
    public async Task Asking_for_practice_while_one_is_on_offers_to_go_on_or_stop()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");

        (await room.Types("practice")).Shows("still on").Offers("Go on", "Stop practice");
        (await room.Presses("Go on")).Shows("Nia Prosser");
        (await room.Types("practice wrong-medicine")).Shows("still on");
        (await room.Presses("Stop practice")).Shows("without a result");

        Assert.Single(room.Store.Runs);
        (await room.Types("stop practice")).Shows("No role-play of yours is on");
    }

    [Fact]
    public async Task Help_in_a_role_play_explains_it()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");

        (await room.Types("help")).Shows("everything you type goes to them as your reply");

        Assert.Empty(room.Run("P-1").Turns);
    }

    [Fact]
    public async Task An_empty_message_is_no_reply()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");

        (await room.Types(" ")).Shows("Type your reply");

        Assert.Empty(room.Run("P-1").Turns);
    }

    [Fact]
    public async Task Personal_data_in_a_reply_is_masked_before_it_is_kept()
    {
        var room = new AgentRoom();
        await room.Begins("wedding-parcel");

        await room.Types("Please write to nia@example.com about it.");

        Assert.DoesNotContain("nia@example.com", room.Store.Runs["P-1"], StringComparison.Ordinal);
    }
}
