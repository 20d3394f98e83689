using System.Globalization;
using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Tests.Cases;

public class DueTimeTests
{
    // A Monday morning, 10:00 in Berlin.
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("today 17:00", "2026-03-02 17:00 +01:00")]
    [InlineData("17:00", "2026-03-02 17:00 +01:00")]
    [InlineData("by 5pm", "2026-03-02 17:00 +01:00")]
    [InlineData("at 5 p.m. today", "2026-03-02 17:00 +01:00")]
    [InlineData("tonight at 8:15 pm", "2026-03-02 20:15 +01:00")]
    [InlineData("today at noon", "2026-03-02 12:00 +01:00")]
    [InlineData("tomorrow 9:30", "2026-03-03 09:30 +01:00")]
    [InlineData("Tomorrow at 9.30am", "2026-03-03 09:30 +01:00")]
    [InlineData("the day after tomorrow, 14:00", "2026-03-04 14:00 +01:00")]
    [InlineData("in 2 hours", "2026-03-02 12:00 +01:00")]
    [InlineData("in half an hour", "2026-03-02 10:30 +01:00")]
    [InlineData("within 30 minutes", "2026-03-02 10:30 +01:00")]
    [InlineData("in 3 days", "2026-03-05 10:00 +01:00")]
    [InlineData("in a week", "2026-03-09 10:00 +01:00")]
    [InlineData("Friday 12:00", "2026-03-06 12:00 +01:00")]
    [InlineData("on Fri at 12:00", "2026-03-06 12:00 +01:00")]
    [InlineData("Monday 12:00", "2026-03-02 12:00 +01:00")]
    [InlineData("Monday 9:00", "2026-03-09 09:00 +01:00")]
    [InlineData("next Monday 12:00", "2026-03-09 12:00 +01:00")]
    [InlineData("5 March 14:00", "2026-03-05 14:00 +01:00")]
    [InlineData("March 5th, 2pm", "2026-03-05 14:00 +01:00")]
    [InlineData("the 5th of March at 14:00", "2026-03-05 14:00 +01:00")]
    [InlineData("1 February 14:00", "2027-02-01 14:00 +01:00")]
    [InlineData("2026-03-05 14:00", "2026-03-05 14:00 +01:00")]
    [InlineData("in 28 days", "2026-03-30 10:00 +02:00")]
    [InlineData("2026-03-29 02:30", "2026-03-29 03:30 +02:00")]
    [InlineData("today 8:00", "2026-03-02 08:00 +01:00")]
    public void A_day_and_a_time_are_read(string text, string expected)
    {
        Assert.True(DueTime.TryParse(text, Now, Berlin, out var due));
        Assert.Equal(expected, due.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("asap")]
    [InlineData("tomorrow")]
    [InlineData("Friday")]
    [InlineData("next week")]
    [InlineData("25:00")]
    [InlineData("13pm")]
    [InlineData("today 17:75")]
    [InlineData("30 February 14:00")]
    [InlineData("within 5-7 working days")]
    [InlineData("Someday 12:00")]
    public void Anything_less_is_no_time(string text) => Assert.False(DueTime.TryParse(text, Now, Berlin, out _));
}
