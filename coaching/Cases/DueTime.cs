using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Cases;

/// <summary>A time as people write it: "today 17:00", "tomorrow 9.30am", "in 2 hours", "Friday 12:00", "5 March 14:00", "2026-03-05 14:00".
/// A day without a time is not one: the customer is to know when.</summary>
internal static partial class DueTime
{
    /// <summary>Reads a time in a time zone. What lies behind is read too; whether it will do is for others to say.</summary>
    public static bool TryParse(string text, DateTimeOffset now, TimeZoneInfo zone, out DateTimeOffset due)
    {
        due = default;
        var words = Spaces().Replace(text.Trim().ToLowerInvariant(), " ").TrimEnd('.');
        words = Leading().Replace(words, "");
        var local = TimeZoneInfo.ConvertTime(now, zone);

        if (In().Match(words) is { Success: true } span)
            return TryAdd(span, local, zone, out due);
        if (Clock().Match(words) is not { Success: true } clock || !TryClock(clock, out var time))
            return false;

        var day = words.Remove(clock.Index, clock.Length).Replace(" at ", " ", StringComparison.Ordinal).Trim(' ', ',');
        if (day.EndsWith(" at", StringComparison.Ordinal))
            day = day[..^3].TrimEnd(' ', ',');
        if (!TryDay(day, time, local, out var date))
            return false;
        due = At(date.ToDateTime(time), zone);
        return true;
    }

    private static bool TryAdd(Match span, DateTimeOffset local, TimeZoneInfo zone, out DateTimeOffset due)
    {
        var count = span.Groups["half"].Success ? 0.5
            : span.Groups["count"].Value is "a" or "an" or "one" ? 1
            : double.Parse(span.Groups["count"].Value, CultureInfo.InvariantCulture);
        var unit = span.Groups["unit"].Value;
        var whole = unit[0] switch
        {
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => TimeSpan.FromDays(7),
        };

        // "In two days" keeps the time on the wall through a change of the clocks; "in two hours" is two hours.
        due = whole >= TimeSpan.FromDays(1)
            ? At(local.DateTime + (count * whole), zone)
            : TimeZoneInfo.ConvertTime(local + (count * whole), zone);
        return true;
    }

    private static bool TryClock(Match clock, out TimeOnly time)
    {
        time = new TimeOnly(12, 0);
        if (clock.Groups["name"] is { Success: true, Value: var name })
        {
            time = name == "midnight" ? new TimeOnly(23, 59) : time;
            return true;
        }

        var hour = int.Parse(clock.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = clock.Groups["minute"].Success ? int.Parse(clock.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        if (clock.Groups["half"] is { Success: true, Value: var half })
        {
            if (hour is < 1 or > 12)
                return false;
            hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
        }

        if (hour > 23 || minute > 59)
            return false;
        time = new TimeOnly(hour, minute);
        return true;
    }

    private static bool TryDay(string day, TimeOnly time, DateTimeOffset local, out DateOnly date)
    {
        var today = DateOnly.FromDateTime(local.DateTime);
        date = today;
        switch (day)
        {
            case "" or "today" or "tonight" or "this evening" or "this afternoon" or "this morning":
                return true;
            case "tomorrow" or "tomorrow morning" or "tomorrow afternoon" or "tomorrow evening":
                date = today.AddDays(1);
                return true;
            case "day after tomorrow" or "the day after tomorrow":
                date = today.AddDays(2);
                return true;
        }

        return TryWeekday(day, time, local, out date) || TryDate(day, today, out date);
    }

    private static bool TryWeekday(string day, TimeOnly time, DateTimeOffset local, out DateOnly date)
    {
        var today = DateOnly.FromDateTime(local.DateTime);
        date = today;
        var next = day.StartsWith("next ", StringComparison.Ordinal);
        var name = day.Replace("next ", "", StringComparison.Ordinal).Replace("this ", "", StringComparison.Ordinal).Replace("on ", "", StringComparison.Ordinal);
        if (name.Length < 3 || !Enum.GetValues<DayOfWeek>().Any(d => d.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            return false;
        var wanted = Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
        var ahead = ((int)wanted - (int)today.DayOfWeek + 7) % 7;
        if (ahead == 0 && (next || time <= TimeOnly.FromDateTime(local.DateTime)))
            ahead = 7;
        date = today.AddDays(ahead);
        return true;
    }

    private static bool TryDate(string day, DateOnly today, out DateOnly date)
    {
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return true;
        var plain = Ordinal().Replace(day, "").Replace(" of ", " ", StringComparison.Ordinal).Replace("the ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (DateOnly.TryParseExact(plain, ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return true;

        // Without a year it is the next such day.
        foreach (var year in new[] { today.Year, today.Year + 1 })
        {
            if (DateOnly.TryParseExact($"{plain} {year}", ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date >= today)
                return true;
        }

        return false;
    }

    // An hour that the clocks skip is the hour after it.
    private static DateTimeOffset At(DateTime wall, TimeZoneInfo zone)
    {
        wall = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(wall))
            wall = wall.AddHours(1);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall));
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:by|on|at|before|until|till|due) ", RegexOptions.None, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:in|within) (?:(?<half>half an)|(?<count>\d{1,3}(?:\.\d)?|an?|one)) ?(?<unit>min(?:ute)?s?|h(?:(?:ou)?rs?)?|days?|weeks?)(?: from now)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex In();

    [GeneratedRegex(@"(?<![\d-])(?:(?<name>noon|midday|midnight)|(?<hour>\d{1,2})[:.](?<minute>\d{2}) ?(?<half>[ap])\.?m?\.?|(?<hour>\d{1,2})[:.h](?<minute>\d{2})|(?<hour>\d{1,2}) ?(?<half>[ap])\.?m\.?)(?![\d-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<=\b\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.None, 1000)]
    private static partial Regex Ordinal();
}
