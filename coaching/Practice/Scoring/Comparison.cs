namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Two runs side by side: another way from one turn on, or the same facts from two customers.</summary>
/// <param name="First">The first run.</param>
/// <param name="Second">The second.</param>
/// <param name="Skills">The skills that counted in either.</param>
/// <param name="Treatment">What was done in each, and when.</param>
public sealed record Comparison(Scorecard First, Scorecard Second, IReadOnlyList<SkillPair> Skills, IReadOnlyList<TreatmentLine> Treatment);

/// <summary>A skill in two runs.</summary>
/// <param name="Name">The skill.</param>
/// <param name="First">Its level in the first, from 0 to 1; null when it did not count there.</param>
/// <param name="Second">Its level in the second.</param>
public sealed record SkillPair(string Name, double? First, double? Second);

/// <summary>In which reply something was done in two runs.</summary>
/// <param name="Kind">What.</param>
/// <param name="First">The reply in the first, from 1; null when it never was. For <see cref="TreatmentKind.Pitfalls"/>: how many.</param>
/// <param name="Second">The same in the second.</param>
public sealed record TreatmentLine(TreatmentKind Kind, int? First, int? Second);

/// <summary>What is compared between two customers.</summary>
public enum TreatmentKind
{
    /// <summary>The first reply that made them feel heard.</summary>
    Heard,

    /// <summary>The reply that asked for their wish.</summary>
    Asked,

    /// <summary>The reply that offered a fair outcome.</summary>
    Fixed,

    /// <summary>The reply that said who does what by when.</summary>
    Scheduled,

    /// <summary>How many things hurt.</summary>
    Pitfalls,
}
