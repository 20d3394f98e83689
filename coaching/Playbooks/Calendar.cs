namespace CoachBot.Coaching.Playbooks;

/// <summary>Where the company is, and when it is closed.</summary>
/// <param name="Zone">The time zone of every rung that has none of its own.</param>
/// <param name="Holidays">The days on which nobody works, those at any hour aside.</param>
public sealed record Calendar(TimeZoneInfo Zone, IReadOnlySet<DateOnly> Holidays);
