namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>A skill that practice trains, and what shows it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Counts">When it counts.</param>
/// <param name="Base">The level it starts from, from 0 to 1.</param>
/// <param name="Good">Moves and marks that show it, with points from 0 to 1.</param>
/// <param name="Bad">Pitfalls and marks that take from it.</param>
/// <param name="Try">What to try next.</param>
internal sealed record SkillPlay(
    string Code, string Name, SkillCounts Counts, double Base, IReadOnlyDictionary<string, double> Good, IReadOnlyDictionary<string, double> Bad, string Try);

/// <summary>When a skill counts in a score.</summary>
internal enum SkillCounts
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>When the case was the trainee's to resolve.</summary>
    Resolving,

    /// <summary>When something showed it, good or bad.</summary>
    Shown,
}

/// <summary>How feedback names a mark.</summary>
/// <param name="Label">What the trainee did.</param>
/// <param name="Why">Why it matters.</param>
internal sealed record MarkPlay(string Label, string Why);
