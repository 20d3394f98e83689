using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Says what a reply did to the customer, in the trainee's own words.</summary>
internal static class FeedbackGuide
{
    /// <summary>Feedback on one reply of a run, counted from 1.</summary>
    public static TurnFeedback Of(Scenario scenario, PracticeRun run, int turn, Playbook playbook)
    {
        var replied = run.Turns[turn - 1];
        var before = CustomerState.Of(run, turn - 1);
        var lines = Lines(scenario, replied, playbook);
        var hurt = lines.Where(l => !l.Good).ToList();
        var landed = lines.Where(l => l.Good).ToList();
        return new TurnFeedback(
            turn, replied.Text, replied.Answer, landed, hurt,
            hurt.Count > 0 || landed.Count == 0 ? ModelReply.For(scenario, run, turn - 1) : null,
            before.Mood, replied.Mood, Heats(run, turn));
    }

    /// <summary>The customer's heat from the start to a reply.</summary>
    public static IReadOnlyList<double> Heats(PracticeRun run, int turn) => [run.Start.Mood.Heat, .. run.Turns.Take(turn).Select(t => t.Mood.Heat)];

    /// <summary>Everything a reply did: what the role-play saw first, then its text.</summary>
    public static IReadOnlyList<FeedbackLine> Lines(Scenario scenario, PracticeReplied replied, Playbook playbook)
    {
        var same = replied.Has(Marks.Same);
        var marks = replied.Marks.Select(m => Of(m.Code, m.Words, scenario, playbook));
        var pitfalls = replied.Reading.Pitfalls.DistinctBy(p => p.Code).OrderByDescending(p => Weight(PracticePlay.Shipped.Pitfalls, p.Code)).Select(p => Of(p.Code, p.Evidence, scenario, playbook));
        var moves = same ? [] : replied.Reading.Moves.DistinctBy(m => m.Code).Where(m => !Said(replied, m.Code)).OrderByDescending(m => Weight(PracticePlay.Shipped.Moves, m.Code)).Select(m => Of(m.Code, m.Evidence, scenario, playbook));
        return [.. marks.Concat(pitfalls).Concat(moves).OfType<FeedbackLine>()];
    }

    /// <summary>What a move, a pitfall or a mark is called; null when nothing is said of it.</summary>
    public static FeedbackLine? Of(string code, string? words, Scenario scenario, Playbook playbook)
    {
        if (PracticePlay.Shipped.Says.TryGetValue(code, out var mark))
            return new FeedbackLine(mark.Label, words, mark.Why.Replace("{because}", scenario.HandUp.Because, StringComparison.Ordinal), IsGood(code));
        if (playbook.Moves.TryGetValue(code, out var move))
            return new FeedbackLine(move.Label, words, move.Why, Good: true);
        return playbook.Pitfalls.TryGetValue(code, out var pitfall) ? new FeedbackLine(pitfall.Label, words, pitfall.Why, Good: false) : null;
    }

    // What moves the customer most comes first.
    private static double Weight(IReadOnlyDictionary<string, Mood> moods, string code) => moods.TryGetValue(code, out var mood) ? Math.Abs(mood.Heat) + Math.Abs(mood.Trust) : 0;

    private static bool IsGood(string mark) => mark != Marks.Needless && (!PracticePlay.Shipped.Marks.TryGetValue(mark, out var mood) || mood.Trust > 0);

    // A limit, a fix and a handover are named once, as what they did here.
    private static bool Said(PracticeReplied replied, string move) => move switch
    {
        Reading.Moves.Boundary => true,
        Reading.Moves.Fix or Reading.Moves.Alternative => replied.Marks.Any(m => m.Code is Marks.Accepted or Marks.Half or Marks.Doubt or Marks.Guess or Marks.TooEarly or Marks.Gift),
        Reading.Moves.Handover => replied.Has(Marks.HandedUp) || replied.Has(Marks.Needless),
        _ => false,
    };
}
