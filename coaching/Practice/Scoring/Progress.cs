using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>How a trainee's skills went over their runs.</summary>
/// <param name="Skills">The skills, the weakest first.</param>
/// <param name="Runs">The runs that ended, the latest first.</param>
/// <param name="Next">What to practise next; null when there is nothing to choose from.</param>
public sealed record Progress(IReadOnlyList<SkillTrend> Skills, IReadOnlyList<RunLine> Runs, Suggestion? Next);

/// <summary>A skill over the runs in which it counted.</summary>
/// <param name="Code">The skill's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Levels">Its levels, oldest first, from 0 to 1; the last few.</param>
/// <param name="Now">The level now: the mean of the last three.</param>
public sealed record SkillTrend(string Code, string Name, IReadOnlyList<double> Levels, double Now);

/// <summary>A run in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Scenario">The scenario's code.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Difficulty">How hard it was.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Points">From 0 to 100.</param>
/// <param name="Passed">Whether it was handled well.</param>
/// <param name="EndedAt">When.</param>
/// <param name="Shared">Whether managers may see the scorecard.</param>
public sealed record RunLine(string Number, string Scenario, string Title, Difficulty Difficulty, Ending Ending, int Points, bool Passed, DateTimeOffset EndedAt, bool Shared);

/// <summary>What to practise next.</summary>
/// <param name="Scenario">Which scenario.</param>
/// <param name="Difficulty">How hard.</param>
/// <param name="Skill">The skill it is for; null when nothing was practised yet.</param>
public sealed record Suggestion(Scenario Scenario, Difficulty Difficulty, string? Skill);
