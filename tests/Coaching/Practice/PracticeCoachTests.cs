using System.Text.Json;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Tests.Practice;

public class PracticeCoachTests
{
    private const string Acknowledging = "Thank you for telling me. I'm sorry this invoice has cost you your morning. How many boxes arrived?";
    private static readonly Scenario Invoice = Stage.Of("ranting-invoice");

    [Fact]
    public async Task A_run_survives_being_stored()
    {
        var card = await Stage.PlayAsync(Invoice, Difficulty.Hard, 3, Trainees.FreebieFirst);
        Stage.Coach.Share(card.Run);

        var json = JsonSerializer.Serialize(card.Run.Events, PracticeJson.Default.IReadOnlyListPracticeEvent);
        var restored = PracticeRun.From(JsonSerializer.Deserialize(json, PracticeJson.Default.IReadOnlyListPracticeEvent)!);

        Assert.Equal(card.Run.Ending, restored.Ending);
        Assert.Equal(card.Run.Mood, restored.Mood);
        Assert.True(restored.Shared);
        Assert.Empty(restored.NewEvents);
        Assert.Equal(card.Points, Stage.Coach.Score(Invoice, restored).Points);
        Assert.Equal(json, JsonSerializer.Serialize(restored.Events, PracticeJson.Default.IReadOnlyListPracticeEvent));
    }

    [Fact]
    public async Task Going_back_keeps_what_was_said_before_and_answers_the_same_to_the_same()
    {
        var run = Stage.Begin(Invoice, Difficulty.Medium);
        await Stage.SayAsync(Invoice, run, Acknowledging);
        var bad = await Stage.SayAsync(Invoice, run, "That's our policy, there is nothing I can do.");

        var same = Stage.Coach.Again(run, 2, "P-2");
        Assert.Equal("P-1", same.Start.From!.Run);
        Assert.Equal(run.Turns[0], same.Turns[0] with { Action = run.Turns[0].Action });
        Assert.Equal(bad.Answer, (await Stage.SayAsync(Invoice, same, "That's our policy, there is nothing I can do.")).Answer);

        var other = Stage.Coach.Again(run, 2, "P-3");
        var better = await Stage.SayAsync(Invoice, other, "Has any of it been paid so far? I ask so that I can correct the right amount.");
        Assert.True(better.Mood.Heat < bad.Mood.Heat);
        Assert.Equal(2, run.Turns.Count);
    }

    [Fact]
    public async Task The_same_card_action_is_taken_once()
    {
        var run = Stage.Begin(Invoice, Difficulty.Easy);
        var first = await Stage.Coach.ReplyAsync(Invoice, run, Acknowledging, "send/1", CancellationToken.None);
        var again = await Stage.Coach.ReplyAsync(Invoice, run, Acknowledging, "send/1", CancellationToken.None);
        Assert.Same(first, again);
        Assert.Single(run.Turns);
    }

    [Fact]
    public async Task Personal_data_in_a_reply_is_masked_before_it_is_kept()
    {
        var run = Stage.Begin(Invoice, Difficulty.Easy);
        var replied = await Stage.SayAsync(Invoice, run, "I'm sorry about that. Is your card still 4242 4242 4242 4242?");
        Assert.DoesNotContain("4242 4242", replied.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_added_to_a_run_that_ended_but_that_it_is_shared()
    {
        var run = Stage.Begin(Invoice, Difficulty.Easy);
        Stage.Coach.Stop(run);
        Stage.Coach.Stop(run);
        Stage.Coach.Share(run);
        Stage.Coach.Share(run);
        Assert.Equal(3, run.Events.Count);
        Assert.Equal(Ending.Stopped, run.Ending);
        Assert.Throws<InvalidOperationException>(() => run.Record(new PracticeStopped { At = DateTimeOffset.UnixEpoch }));
    }

    [Fact]
    public void A_reply_that_was_never_given_cannot_be_gone_back_to() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Stage.Coach.Again(Stage.Begin(Invoice, Difficulty.Easy), 1, "P-2"));

    [Fact]
    public async Task Two_customers_with_the_same_facts_are_compared_by_how_they_were_treated()
    {
        var polite = await Stage.PlayAsync(Stage.Of("polite-invoice"), Difficulty.Medium, 1, Trainees.Good);
        var ranting = await Stage.PlayAsync(Invoice, Difficulty.Medium, 1, Trainees.FreebieFirst);
        var comparison = PracticeCoach.Compare(polite, ranting);

        Assert.Equal(1, comparison.Treatment.Single(t => t.Kind == CoachBot.Coaching.Practice.Scoring.TreatmentKind.Heard).First);
        Assert.Equal(3, comparison.Treatment.Single(t => t.Kind == CoachBot.Coaching.Practice.Scoring.TreatmentKind.Heard).Second);
        Assert.Equal(2, comparison.Treatment.Single(t => t.Kind == CoachBot.Coaching.Practice.Scoring.TreatmentKind.Pitfalls).Second);
    }
}
