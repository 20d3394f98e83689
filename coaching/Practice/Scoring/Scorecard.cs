using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>What a role-play showed.</summary>
/// <param name="Run">The run.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Points">From 0 to 100.</param>
/// <param name="Passed">Whether it ended well and was handled well.</param>
/// <param name="Best">One thing done well; never missing.</param>
/// <param name="Skills">The skills that counted.</param>
/// <param name="Turning">The reply that moved the customer most; null when none did.</param>
/// <param name="Next">The skill to work on; null when all were shown well.</param>
/// <param name="Example">How an expert would put it, for the skill to work on; null when there is none.</param>
/// <param name="Heats">The customer's heat from the start to the end, from 0 to 4.</param>
public sealed record Scorecard(
    PracticeRun Run, string Title, int Points, bool Passed, FeedbackLine Best, IReadOnlyList<SkillScore> Skills, TurningPoint? Turning, SkillScore? Next, string? Example, IReadOnlyList<double> Heats)
{
    /// <summary>How it ended.</summary>
    public Ending Ending => Run.Ending ?? Ending.Stopped;

    /// <summary>How hard it was.</summary>
    public Difficulty Difficulty => Run.Start.Difficulty;
}

/// <summary>The reply that moved the customer most.</summary>
/// <param name="Turn">Which, from 1.</param>
/// <param name="Reply">Its words.</param>
/// <param name="Before">The mood before it.</param>
/// <param name="After">The mood after it.</param>
/// <param name="ForBetter">Whether it helped.</param>
public sealed record TurningPoint(int Turn, string Reply, Mood Before, Mood After, bool ForBetter);
