using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Where a customer stands after some replies: what they told, what they got, what they still wait for.</summary>
internal sealed record CustomerState
{
    public required Mood Mood { get; init; }

    /// <summary>The facts they told, by code.</summary>
    public IReadOnlyList<string> Told { get; private init; } = [];

    /// <summary>Whether somebody named what it is like for them, or said sorry for it.</summary>
    public bool FeelsHeard { get; private init; }

    /// <summary>Whether they were asked what they would like.</summary>
    public bool WishAsked { get; private init; }

    /// <summary>Whether a fair outcome is on the table.</summary>
    public bool Accepted { get; private init; }

    /// <summary>Whether they know who does what by when.</summary>
    public bool Scheduled { get; private init; }

    /// <summary>Whether they wait for somebody senior they asked for.</summary>
    public bool WantsManager { get; private init; }

    /// <summary>How often they insulted the trainee.</summary>
    public int Insults { get; private init; }

    /// <summary>Whether a limit was set on that.</summary>
    public bool LimitSet { get; private init; }

    /// <summary>The last test; null when the last answer was none.</summary>
    public BoundaryTest? Testing { get; private init; }

    /// <summary>Where a customer stands after the first replies of a run.</summary>
    public static CustomerState Of(PracticeRun run, int turns)
    {
        var start = new CustomerState { Mood = run.Start.Mood };
        return run.Turns.Take(turns).Aggregate(start, (state, turn) => state.After(turn));
    }

    /// <summary>Where they stand after one more reply.</summary>
    public CustomerState After(PracticeReplied turn) => this with
    {
        Mood = turn.Mood,
        Told = [.. Told, .. turn.Told],
        FeelsHeard = FeelsHeard || (HearsOut(turn.Reading) && !turn.Has(Marks.Same)),
        WishAsked = WishAsked || turn.Reading.Makes(Moves.AskWish),
        Accepted = Accepted || turn.Has(Marks.Accepted),
        Scheduled = Scheduled || ((Accepted || turn.Has(Marks.Accepted)) && turn.Reading.Makes(Moves.NextStep)),
        WantsManager = turn.Test == BoundaryTest.Manager || (WantsManager && turn.Test != BoundaryTest.WayBack),
        Insults = Insults + (turn.Test == BoundaryTest.Abusive ? 1 : 0),
        LimitSet = LimitSet || turn.Has(Marks.Limit),
        Testing = turn.Test,
    };

    /// <summary>Whether a reply makes its reader feel heard.</summary>
    public static bool HearsOut(ReplyReading reading) =>
        (reading.Makes(Moves.Acknowledge) || reading.Makes(Moves.Apologise) || reading.Makes(Moves.Restate)) && !reading.FallsInto(Pitfalls.NonApology) && !reading.FallsInto(Pitfalls.Dismiss);

    /// <summary>What they wait for first.</summary>
    public Need Waits(Scenario scenario, Difficulty difficulty) =>
        Testing == BoundaryTest.Abusive && !LimitSet ? Need.Limit
        : Insults > 1 && LimitSet ? Need.SomebodyElse
        : !FeelsHeard ? Need.ToBeHeard
        : WantsManager || scenario.HandUp.Urgent.Contains(difficulty) ? Need.SomebodyElse
        : scenario.KeyFacts.Any(f => !Told.Contains(f.Code)) ? Need.Questions
        : scenario.HandUp.When.Contains(difficulty) ? Need.SomebodyElse
        : !Accepted ? (WishAsked ? Need.Fix : Need.WishAsked)
        : Need.When;
}
