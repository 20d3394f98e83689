namespace CoachBot.Coaching.Playbooks;

/// <summary>One wording and when it fits.</summary>
/// <param name="Template">The words.</param>
/// <param name="When">What must be so, all of it.</param>
/// <param name="Unless">What must not be so, none of it.</param>
public sealed record Variant(Template Template, IReadOnlyList<string> When, IReadOnlyList<string> Unless)
{
    /// <summary>Whether it fits every moment.</summary>
    public bool AlwaysFits => When.Count == 0 && Unless.Count == 0 && Template.Names.All(Moment.AlwaysKnown.Contains);

    /// <summary>Whether it fits this moment, its blanks aside.</summary>
    public bool Fits(Moment moment) => When.All(moment.Is) && !Unless.Any(moment.Is);
}
