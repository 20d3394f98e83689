using System.Globalization;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Times as people write them: "15 minutes", "2 hours", "3 days".</summary>
internal static class Durations
{
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var number, var unit]
            || !double.TryParse(number, CultureInfo.InvariantCulture, out var amount) || amount is <= 0 or > 1000)
        {
            return false;
        }

        duration = unit.ToLowerInvariant().TrimEnd('s') switch
        {
            "minute" or "min" => TimeSpan.FromMinutes(amount),
            "hour" => TimeSpan.FromHours(amount),
            "day" => TimeSpan.FromDays(amount),
            "week" => TimeSpan.FromDays(7 * amount),
            _ => default,
        };
        return duration > TimeSpan.Zero;
    }

    public static string InWords(TimeSpan duration) => duration switch
    {
        { TotalMinutes: < 60 } => Text.Say("duration.minutes", ("count", duration.TotalMinutes)),
        { TotalHours: 1 } => Text.Say("duration.hour"),
        { TotalHours: < 24 } => Text.Say("duration.hours", ("count", duration.TotalHours)),
        { TotalDays: 1 } => Text.Say("duration.day"),
        _ => Text.Say("duration.days", ("count", Math.Round(duration.TotalDays))),
    };
}
