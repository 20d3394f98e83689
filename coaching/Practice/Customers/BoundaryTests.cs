using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Decides when the customer tests the trainee.</summary>
internal static class BoundaryTests
{
    private const int LongReply = 90;
    private const double Angry = 2.8;
    private const double Furious = 3.1;
    private const double Insulting = 2.7;
    private const double Distrust = 1.0;
    private const double LastChance = 1.0;

    /// <summary>The test that goes with the answer; null for none.</summary>
    public static BoundaryTest? Of(Scenario scenario, Difficulty difficulty, IReadOnlyList<PracticeReplied> past, CustomerState before, string text, ReplyEffect effect, Mood mood, Random chance)
    {
        var tests = PracticePlay.Shipped.Tempers[difficulty].Tests;
        var (roll, other) = (chance.NextDouble(), chance.NextDouble());
        if (before.WantsManager && effect.Has(Marks.Accepted) && mood.Heat < Furious)
            return BoundaryTest.WayBack;
        if (scenario.Abusive.Contains(difficulty) && mood.Heat >= Insulting && (before.Insults == 0 ? roll < 0.8 : before.Insults == 1 && before.LimitSet && roll < tests / 2))
            return BoundaryTest.Abusive;
        if (!before.WantsManager && mood.Heat >= Furious && mood.Trust <= Distrust && past.Count > 0 && roll < tests && (mood.Heat >= before.Mood.Heat || other < tests / 3))
            return BoundaryTest.Manager;
        if (mood.Patience <= LastChance && !Was(BoundaryTest.Leaving))
            return BoundaryTest.Leaving;
        if (mood.Heat >= Angry && text.AsSpan().Count(' ') >= LongReply && !Was(BoundaryTest.Interrupt))
            return BoundaryTest.Interrupt;
        return past.Count > 1 && !effect.Marks.Any(m => m.Code is Marks.Accepted or Marks.KeyFact) && !before.Accepted && other < tests / 3 && !Was(BoundaryTest.Silent) ? BoundaryTest.Silent : null;

        bool Was(BoundaryTest test) => past.Any(t => t.Test == test);
    }
}
