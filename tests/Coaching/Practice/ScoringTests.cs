using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Coaching.Tests.Practice;

public class ScoringTests
{
    private static readonly Scenario Invoice = Stage.Of("polite-invoice");

    [Fact]
    public async Task Feedback_names_what_hurt_in_the_trainees_own_words_and_words_it_better()
    {
        var run = Stage.Begin(Invoice, Difficulty.Medium);
        await Stage.SayAsync(Invoice, run, "Unfortunately that's our policy and there is nothing we can do.");
        var feedback = Stage.Coach.Feedback(Invoice, run, 1);

        Assert.Contains(feedback.Hurt, h => h.Words is not null && "Unfortunately that's our policy and there is nothing we can do.".Contains(h.Words, StringComparison.Ordinal));
        Assert.All(feedback.Hurt, h => Assert.NotEmpty(h.Why));
        Assert.NotNull(feedback.Better);
        Assert.True(feedback.After.Heat > feedback.Before.Heat);
        Assert.Equal([feedback.Before.Heat, feedback.After.Heat], feedback.Heats);
    }

    [Fact]
    public async Task Feedback_names_what_landed()
    {
        var run = Stage.Begin(Invoice, Difficulty.Medium);
        await Stage.SayAsync(Invoice, run, Invoice.Well.Acknowledge[0] + " " + Invoice.KeyFacts.First().Ask[0]);
        var feedback = Stage.Coach.Feedback(Invoice, run, 1);

        Assert.Empty(feedback.Hurt);
        Assert.Null(feedback.Better);
        Assert.Contains(feedback.Landed, l => l.Label == "You asked what the fix depends on");
    }

    [Fact]
    public async Task Feedback_on_two_bad_replies_words_it_better_in_two_ways()
    {
        var run = Stage.Begin(Invoice, Difficulty.Easy);
        await Stage.SayAsync(Invoice, run, "You must have miscounted.");
        await Stage.SayAsync(Invoice, run, "Calm down, it's only two boxes.");
        Assert.NotEqual(Stage.Coach.Feedback(Invoice, run, 1).Better, Stage.Coach.Feedback(Invoice, run, 2).Better);
    }

    [Fact]
    public async Task Who_rightly_handed_it_up_is_not_told_to_have_fixed_it()
    {
        var hacked = Stage.Of("hacked-advertiser");
        var run = Stage.Begin(hacked, Difficulty.Medium);
        await Stage.SayAsync(hacked, run, hacked.Well.Acknowledge[0] + " " + hacked.Well.Offer[0]);
        await Stage.SayAsync(hacked, run, hacked.Well.HandUp[0]);
        var card = Stage.Coach.Score(hacked, run);
        Assert.Equal(Ending.EscalatedRightly, card.Ending);
        Assert.DoesNotContain(card.Skills, s => s.Code == "resolve");
    }

    [Theory]
    [InlineData("good")]
    [InlineData("away")]
    [InlineData("polite")]
    public async Task A_scorecard_always_has_one_thing_done_well_and_something_to_try(string trainee)
    {
        var card = await Stage.PlayAsync(Invoice, Difficulty.Hard, 1, trainee switch { "good" => Trainees.Good, "away" => Trainees.Deflecting, _ => Trainees.Polite });
        Assert.True(card.Best.Good);
        Assert.NotEmpty(card.Best.Label);
        Assert.NotEmpty(card.Skills);
        if (trainee != "good")
            Assert.NotNull(card.Example);
        Assert.Equal(card.Run.Turns.Count + 1, card.Heats.Count);
    }

    [Fact]
    public async Task The_turning_point_is_the_reply_that_moved_the_customer_most()
    {
        var run = Stage.Begin(Invoice, Difficulty.Medium);
        await Stage.SayAsync(Invoice, run, Invoice.Well.Acknowledge[0]);
        await Stage.SayAsync(Invoice, run, "You must have miscounted, it's only two boxes. As I already said, that's our policy.");
        Stage.Coach.Stop(run);
        var turning = Stage.Coach.Score(Invoice, run).Turning!;
        Assert.Equal(2, turning.Turn);
        Assert.False(turning.ForBetter);
    }

    [Fact]
    public void Without_any_run_the_first_suggestion_is_an_easy_one()
    {
        var progress = PracticeCoach.Progress([], ScenarioShelf.Shipped);
        Assert.Empty(progress.Skills);
        Assert.Equal(Difficulty.Easy, progress.Next!.Difficulty);
        Assert.Null(progress.Next.Skill);
    }

    [Fact]
    public async Task Two_passed_runs_open_the_next_difficulty_and_the_weakest_skill_leads()
    {
        List<Scorecard> cards = [];
        for (var seed = 0; seed < 2; seed++)
            cards.Add(await Stage.PlayAsync(Invoice, Difficulty.Easy, seed, Trainees.FreebieFirst));
        var progress = PracticeCoach.Progress(cards, ScenarioShelf.Shipped);
        Assert.Equal(Difficulty.Medium, progress.Next!.Difficulty);
        Assert.Equal(progress.Skills[0].Name, progress.Next.Skill);
        Assert.Equal("resolve", progress.Skills[0].Code);
        Assert.NotEqual("polite-invoice", progress.Next.Scenario.Code);
        Assert.Equal(2, progress.Runs.Count);
    }

    [Fact]
    public async Task Two_failed_runs_lead_back_to_an_easier_one_and_stopped_runs_do_not_count()
    {
        List<Scorecard> cards = [];
        for (var seed = 0; seed < 2; seed++)
            cards.Add(await Stage.PlayAsync(Invoice, Difficulty.Medium, seed, Trainees.Deflecting));
        var stopped = Stage.Begin(Invoice, Difficulty.Hard);
        Stage.Coach.Stop(stopped);
        cards.Add(Stage.Coach.Score(Invoice, stopped));
        var progress = PracticeCoach.Progress(cards, ScenarioShelf.Shipped);
        Assert.Equal(Difficulty.Easy, progress.Next!.Difficulty);
        Assert.Equal(2, progress.Runs.Count);
    }

    [Fact]
    public async Task A_longer_conversation_gains_nothing_by_saying_sorry_again()
    {
        var run = Stage.Begin(Invoice, Difficulty.Medium);
        var first = await Stage.SayAsync(Invoice, run, Invoice.Well.Acknowledge[0]);
        var second = await Stage.SayAsync(Invoice, run, Invoice.Well.Acknowledge[1]);
        Assert.True(first.Mood.Heat - second.Mood.Heat < run.Start.Mood.Heat - first.Mood.Heat);
        Assert.Null(run.Ending);
        Assert.Equal(Ending.Stopped, Stage.Coach.Score(Invoice, run).Ending);
    }
}
