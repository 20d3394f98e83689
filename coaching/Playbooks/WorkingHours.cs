namespace CoachBot.Coaching.Playbooks;

/// <summary>When people are there, week by week, in their own time zone.</summary>
/// <param name="Text">As the playbook writes it.</param>
/// <param name="Shifts">The shifts of a week; empty when somebody is always there.</param>
/// <param name="Zone">Where they are.</param>
/// <param name="Holidays">The days without a shift.</param>
public sealed record WorkingHours(string Text, IReadOnlyList<Shift> Shifts, TimeZoneInfo Zone, IReadOnlySet<DateOnly> Holidays)
{
    // Years of holidays on end: whoever writes that gets the plain time.
    private const int FarthestDay = 400;

    /// <summary>Whether somebody is always there.</summary>
    public bool Always => Shifts.Count == 0;

    /// <summary>Whether somebody is there.</summary>
    public bool IsOpen(DateTimeOffset at) => Always || Openings(at).FirstOrDefault() is { } next && next.From <= at;

    /// <summary>When somebody is there next; the time itself when somebody is there.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset at) =>
        Always || Openings(at).FirstOrDefault() is not { } next || next.From <= at ? at : next.From;

    /// <summary>When they go, counted from a time they are there; null when they are not there, or never go.</summary>
    public DateTimeOffset? ClosesAt(DateTimeOffset at)
    {
        if (Always || !IsOpen(at))
            return null;
        DateTimeOffset? until = null;
        foreach (var opening in Openings(at).TakeWhile(o => until is null || o.From <= until).Take(15))
            until = opening.Until;
        return until;
    }

    /// <summary>A time so much later. Whole days are working days, at the same time on the clock; the rest is working time.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan span)
    {
        if (Always)
            return from + span;
        var at = NextOpen(from);
        for (var days = (int)span.TotalDays; days > 0; days--)
            at = NextDay(at);
        var rest = span - TimeSpan.FromDays((int)span.TotalDays);
        if (rest == TimeSpan.Zero)
            return at;
        foreach (var opening in Openings(at))
        {
            var begin = opening.From > at ? opening.From : at;
            if (opening.Until - begin >= rest)
                return begin + rest;
            rest -= opening.Until - begin;
        }

        return at + rest;
    }

    private DateTimeOffset NextDay(DateTimeOffset at)
    {
        // At the closing minute a time still belongs to the day it closes.
        var today = Openings(at.AddTicks(-1)).FirstOrDefault() is { } current && current.From <= at ? current : Openings(at).FirstOrDefault();
        if (today is null)
            return at.AddDays(1);
        var openings = Openings(at).SkipWhile(o => o.Day <= today.Day).ToList();
        if (openings is not [var first, ..])
            return at.AddDays(1);
        var ofDay = openings.TakeWhile(o => o.Day == first.Day).ToList();
        var sinceMidnight = TimeZoneInfo.ConvertTime(at, Zone).DateTime - today.Day.ToDateTime(TimeOnly.MinValue);
        var same = Instant(first.Day.ToDateTime(TimeOnly.MinValue) + sinceMidnight, last: false);
        return ofDay.Find(o => same < o.Until) is { } fits ? (same < fits.From ? fits.From : same) : ofDay[^1].Until;
    }

    // Every opening that is not over yet, in order; shifts that overlap are counted once.
    private IEnumerable<Opening> Openings(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime).AddDays(-1);
        var done = DateTimeOffset.MinValue;
        for (var i = 0; i < FarthestDay; i++, day = day.AddDays(1))
        {
            if (Holidays.Contains(day))
                continue;
            foreach (var shift in Shifts.Where(s => s.Day == day.DayOfWeek).OrderBy(s => s.From))
            {
                var midnight = day.ToDateTime(TimeOnly.MinValue);
                var (from, until) = (Instant(midnight + shift.From, last: false), Instant(midnight + shift.Until, last: true));
                from = from < done ? done : from;
                if (until <= from)
                    continue;
                done = until;
                if (until > at)
                    yield return new Opening(day, from, until);
            }
        }
    }

    // A time the clocks skip is the hour after it; of a time they show twice, shifts begin at the first and end at the last.
    private DateTimeOffset Instant(DateTime wall, bool last)
    {
        if (Zone.IsInvalidTime(wall))
            wall = wall.AddHours(1);
        var offsets = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall) : [Zone.GetUtcOffset(wall)];
        return new DateTimeOffset(wall, last ? offsets.Min() : offsets.Max());
    }

    private sealed record Opening(DateOnly Day, DateTimeOffset From, DateTimeOffset Until);
}

/// <summary>A shift that comes every week.</summary>
/// <param name="Day">The day it begins on.</param>
/// <param name="From">When it begins, from midnight.</param>
/// <param name="Until">When it ends, from that midnight; above a day when it ends after the next.</param>
public sealed record Shift(DayOfWeek Day, TimeSpan From, TimeSpan Until);
