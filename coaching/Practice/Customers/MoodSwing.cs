using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>How a reply moves the customer's mood. What is good counts less each time, what hurts counts more;
/// and a kind word beside a hurting one only half lands.</summary>
internal static class MoodSwing
{
    private const double Spoilt = 0.5;
    private static readonly double[] Fading = [1, 0.4, 0.1, 0];
    private static readonly double[] Growing = [1, 1.25, 1.5];
    private static readonly string[] Progress = [Marks.KeyFact, Marks.Found, Marks.Accepted, Marks.Half, Marks.HandedUp, Marks.Limit];

    /// <summary>The mood after the reply.</summary>
    public static Mood After(IReadOnlyList<PracticeReplied> past, Mood mood, ReplyReading reading, ReplyEffect effect, Difficulty difficulty)
    {
        var play = PracticePlay.Shipped;
        var temper = play.Tempers[difficulty];
        var hurt = reading.Pitfalls.Select(p => p.Code).Distinct().Where(play.Pitfalls.ContainsKey)
            .Select(p => play.Pitfalls[p].Times(Step(Growing, past.Count(t => t.Reading.FallsInto(p)))));
        var moves = effect.Has(Marks.Same) ? [] : reading.Moves.Select(m => m.Code).Distinct().Where(play.Moves.ContainsKey)
            .Select(m => play.Moves[m].Times(Step(Fading, past.Count(t => t.Reading.Makes(m)))));
        var marks = effect.Marks.Where(m => play.Marks.ContainsKey(m.Code)).Select(m => play.Marks[m.Code]).ToList();
        var good = Sum(moves.Concat(marks.Where(IsGood))).Times(temper.Gain * (reading.Pitfalls.Count > 0 ? Spoilt : 1));
        var bad = Sum(hurt.Concat(marks.Where(m => !IsGood(m)))).Times(temper.Sting);
        var drift = new Mood(0, 0, effect.Marks.Any(m => Progress.Contains(m.Code)) ? 0 : -temper.Drift);
        return mood.After(good.Plus(bad).Plus(drift));
    }

    private static bool IsGood(Mood change) => change.Trust > 0;

    private static Mood Sum(IEnumerable<Mood> changes) => changes.Aggregate(new Mood(0, 0, 0), (sum, change) => sum.Plus(change));

    private static double Step(double[] steps, int times) => steps[Math.Min(times, steps.Length - 1)];
}
