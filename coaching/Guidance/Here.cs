namespace CoachBot.Coaching.Guidance;

/// <summary>The time, and where times are read.</summary>
/// <param name="Now">The time.</param>
/// <param name="Zone">Where times are read.</param>
internal readonly record struct Here(DateTimeOffset Now, TimeZoneInfo Zone);
