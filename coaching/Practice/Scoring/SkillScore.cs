namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>How well a skill was shown in a run.</summary>
/// <param name="Code">The skill's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">From 0 to 1.</param>
/// <param name="Evidence">What shows it, good and bad, in order of the conversation.</param>
/// <param name="Try">What to try next.</param>
public sealed record SkillScore(string Code, string Name, double Level, IReadOnlyList<SkillEvidence> Evidence, string Try)
{
    private const double Good = 0.7;
    private const double Fair = 0.4;

    /// <summary>The level as a word.</summary>
    public SkillGrade Grade => Level >= Good ? SkillGrade.Good : Level >= Fair ? SkillGrade.Almost : SkillGrade.NotYet;
}

/// <summary>A skill's level as a word.</summary>
public enum SkillGrade
{
    /// <summary>Not shown yet.</summary>
    NotYet,

    /// <summary>Half shown.</summary>
    Almost,

    /// <summary>Shown well.</summary>
    Good,
}

/// <summary>Something that shows a skill, or takes from it.</summary>
/// <param name="Turn">In which reply, from 1.</param>
/// <param name="Code">The move, pitfall or mark.</param>
/// <param name="Line">What it was, in the trainee's words.</param>
public sealed record SkillEvidence(int Turn, string Code, FeedbackLine Line);
