using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Working hours as people write them: "Monday to Friday, 9:00 to 17:00; Saturday 9 to 12", "every day, 8 to 20", "at any hour".</summary>
internal static partial class HoursReader
{
    private static readonly string[] AlwaysWords = ["at any hour", "any hour", "at any time", "always", "24/7", "around the clock"];

    /// <summary>Reads hours into the shifts of a week; none for "at any hour".</summary>
    public static bool TryParse(string text, out IReadOnlyList<Shift> shifts)
    {
        shifts = [];
        var words = text.Trim().ToLowerInvariant().Replace('–', '-');
        if (AlwaysWords.Contains(words))
            return true;
        List<Shift> read = [];
        foreach (var part in words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var first = part.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
            if (first < 0 || !TryDays(part[..first].Trim(' ', ',', ':'), out var days) || !TryTimes(part[first..], out var times))
                return false;
            read.AddRange(from day in days from time in times select new Shift(day, time.From, time.Until));
        }

        shifts = read;
        return read.Count > 0;
    }

    private static bool TryDays(string text, out List<DayOfWeek> days)
    {
        days = [];
        foreach (var part in Lists().Split(text))
        {
            switch (part.Trim())
            {
                case "" or "every day" or "daily":
                    days.AddRange(Enum.GetValues<DayOfWeek>());
                    break;
                case "weekdays":
                    days.AddRange(Enum.GetValues<DayOfWeek>()[1..6]);
                    break;
                case "weekends":
                    days.AddRange([DayOfWeek.Saturday, DayOfWeek.Sunday]);
                    break;
                case var range when Ranges().Split(range) is [var one] && Day(one) is { } day:
                    days.Add(day);
                    break;
                case var range when Ranges().Split(range) is [var from, var to] && Day(from) is { } begin && Day(to) is { } end:
                    days.AddRange(Enumerable.Range(0, (((int)end - (int)begin + 7) % 7) + 1).Select(i => (DayOfWeek)(((int)begin + i) % 7)));
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static DayOfWeek? Day(string text)
    {
        var name = text.Trim().TrimEnd('s', '.');
        var days = Enum.GetValues<DayOfWeek>().Where(d => name.Length >= 2 && d.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return days is [var day] ? day : null;
    }

    private static bool TryTimes(string text, out List<(TimeSpan From, TimeSpan Until)> times)
    {
        times = [];
        foreach (var part in Lists().Split(text))
        {
            if (Ranges().Split(part.Trim()) is not [var begin, var end] || Clock(begin) is not { } from || Clock(end) is not { } until || from == until || from >= TimeSpan.FromDays(1))
                return false;
            times.Add((from, until > from ? until : until + TimeSpan.FromDays(1)));
        }

        return true;
    }

    private static TimeSpan? Clock(string text)
    {
        if (Time().Match(text.Trim()) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true, Value: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true, Value: var half })
            hour = hour is < 1 or > 12 ? 99 : (hour % 12) + (half == "p" ? 12 : 0);
        return minute < 60 && (hour < 24 || (hour == 24 && minute == 0)) ? new TimeSpan(hour, minute, 0) : null;
    }

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+", RegexOptions.None, 1000)]
    private static partial Regex Lists();

    [GeneratedRegex(@"\s+(?:to|till|until)\s+|\s*-\s*", RegexOptions.None, 1000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:(?<half>[ap])\.?m\.?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}
