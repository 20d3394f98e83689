using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Finds the time zone of whoever speaks.</summary>
public static class SpeakerZone
{
    /// <summary>The zone named by the activity, else the one of its clock, else the last one known, else UTC.</summary>
    public static TimeZoneInfo Of(Activity activity, string? known)
    {
        if (Find(activity.LocalTimezone) is { } named)
            return named;
        if (Find(known) is { } before)
            return before;
        if (activity.LocalTimestamp is { } local && local.Offset != TimeSpan.Zero)
            return Fixed(local.Offset);
        return TimeZoneInfo.Utc;
    }

    private static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    private static TimeZoneInfo Fixed(TimeSpan offset)
    {
        var rounded = TimeSpan.FromMinutes(Math.Clamp(Math.Round(offset.TotalMinutes), -14 * 60, 14 * 60));
        var name = FormattableString.Invariant($"UTC{(rounded < TimeSpan.Zero ? '-' : '+')}{rounded:hh\\:mm}");
        return TimeZoneInfo.CreateCustomTimeZone(name, rounded, name, name);
    }
}
