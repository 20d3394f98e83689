using CoachBot.Coaching.Playbooks;
using FsCheck;
using FsCheck.Fluent;

namespace CoachBot.Coaching.Tests.Escalation;

public class WorkingHoursTests
{
    [Theory]
    [InlineData("at any hour", "2026-03-01 03:00", true)]
    [InlineData("Monday to Friday, 9:00 to 17:00", "2026-03-02 09:00", true)]
    [InlineData("Monday to Friday, 9:00 to 17:00", "2026-03-02 17:00", false)]
    [InlineData("Monday to Friday, 9:00 to 17:00", "2026-03-01 12:00", false)]
    [InlineData("8 to 18", "2026-03-01 12:00", true)]
    [InlineData("weekdays 9am-5pm", "2026-03-02 16:59", true)]
    [InlineData("weekends, 10:00 to 14:00", "2026-03-07 11:00", true)]
    [InlineData("Mon, Wed and Fri 9 to 12 and 13 to 17", "2026-03-04 12:30", false)]
    [InlineData("Mon, Wed and Fri 9 to 12 and 13 to 17", "2026-03-04 13:00", true)]
    [InlineData("Friday to Monday 22:00 to 6:00", "2026-03-03 05:00", true)]
    [InlineData("Friday to Monday 22:00 to 6:00", "2026-03-03 07:00", false)]
    [InlineData("Monday to Thursday 8:00 to 18:00; Friday 8:00 to 15:00", "2026-03-06 16:00", false)]
    [InlineData("every day, 0:00 to 24:00", "2026-03-06 23:59", true)]
    public void Hours_are_read_as_people_write_them(string hours, string at, bool open) =>
        Assert.Equal(open, Of(hours).IsOpen(Berlin(at)));

    [Theory]
    [InlineData("in the morning")]
    [InlineData("Monday")]
    [InlineData("Funday 9 to 17")]
    [InlineData("9 to 9")]
    [InlineData("9:00 to 25:00")]
    [InlineData("9:75 to 17")]
    [InlineData("13pm to 5pm")]
    [InlineData("T 9 to 17")]
    [InlineData("")]
    public void What_is_no_time_of_work_is_not_taken_for_one(string hours) => Assert.False(HoursReader.TryParse(hours, out _));

    [Theory]
    [InlineData("2026-03-02 10:00", 2, "2026-03-02 12:00")]
    [InlineData("2026-03-02 16:00", 2, "2026-03-03 10:00")]
    [InlineData("2026-03-02 05:00", 2, "2026-03-02 11:00")]
    [InlineData("2026-03-06 16:30", 2, "2026-03-09 10:30")]
    [InlineData("2026-03-07 12:00", 2, "2026-03-09 11:00")]
    [InlineData("2026-03-02 15:00", 2, "2026-03-02 17:00")]
    [InlineData("2026-03-02 09:00", 12, "2026-03-03 13:00")]
    public void Hours_of_an_answer_run_only_while_somebody_is_there(string from, double hours, string until) =>
        Assert.Equal(Berlin(until), Of("Monday to Friday, 9:00 to 17:00").Add(Berlin(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-03-02 10:00", 1, "2026-03-03 10:00")]
    [InlineData("2026-03-06 10:00", 1, "2026-03-09 10:00")]
    [InlineData("2026-03-06 20:00", 1, "2026-03-10 09:00")]
    [InlineData("2026-03-05 16:00", 2, "2026-03-09 16:00")]
    [InlineData("2026-03-05 16:00", 2.125, "2026-03-10 11:00")]
    public void Days_are_working_days_at_the_same_time(string from, double days, string until) =>
        Assert.Equal(Berlin(until), Of("Monday to Friday, 9:00 to 17:00").Add(Berlin(from), TimeSpan.FromDays(days)));

    [Fact]
    public void A_day_that_is_shorter_ends_the_wait_when_it_ends() =>
        Assert.Equal(Berlin("2026-03-06 13:00"), Of("Monday to Thursday 9:00 to 17:00; Friday 9:00 to 13:00").Add(Berlin("2026-03-05 16:00"), TimeSpan.FromDays(1)));

    [Fact]
    public void Nobody_works_on_a_holiday_but_those_at_any_hour()
    {
        HashSet<DateOnly> holidays = [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)];
        Assert.Equal(Berlin("2026-04-07 10:00"), Of("Monday to Friday, 9:00 to 17:00", holidays).Add(Berlin("2026-04-02 16:00"), TimeSpan.FromHours(2)));
        Assert.True(Of("always", holidays).IsOpen(Berlin("2026-04-03 12:00")));
    }

    [Fact]
    public void In_spring_the_night_shift_is_an_hour_shorter_and_in_autumn_longer()
    {
        var night = Of("every day, 22:00 to 6:00");
        Assert.Equal(Berlin("2026-03-29 06:00"), night.Add(Berlin("2026-03-28 22:00"), TimeSpan.FromHours(7)));
        Assert.Equal(Berlin("2026-10-25 06:00"), night.Add(Berlin("2026-10-24 22:00"), TimeSpan.FromHours(9)));
    }

    [Fact]
    public void A_working_day_across_the_change_of_clocks_keeps_its_time()
    {
        var hours = Of("Monday to Friday, 9:00 to 17:00");
        var due = hours.Add(Berlin("2026-03-27 10:00"), TimeSpan.FromDays(1));
        Assert.Equal(Berlin("2026-03-30 10:00"), due);
        Assert.Equal(TimeSpan.FromHours(71), due - Berlin("2026-03-27 10:00"));
        Assert.Equal(Berlin("2026-03-30 10:00"), hours.Add(Berlin("2026-03-27 16:00"), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void A_shift_that_begins_in_the_hour_the_clocks_skip_begins_after_it() =>
        Assert.Equal(Berlin("2026-03-29 03:30"), Of("Sunday 2:30 to 6:00").NextOpen(Berlin("2026-03-29 00:00")));

    [Fact]
    public void Nobody_is_asked_to_wait_for_hours_that_never_come()
    {
        var closed = Enumerable.Range(0, 500).Select(i => new DateOnly(2026, 3, 1).AddDays(i)).ToHashSet();
        var from = Berlin("2026-03-02 10:00");
        Assert.Equal(from.AddHours(2), Of("every day, 9:00 to 17:00", closed).Add(from, TimeSpan.FromHours(2)));
        Assert.Equal(from.AddDays(1), Of("every day, 9:00 to 17:00", closed).Add(from, TimeSpan.FromDays(1)));
    }

    [Fact]
    public void When_they_go_is_when_the_last_shift_without_a_gap_ends()
    {
        Assert.Equal(Berlin("2026-03-02 17:00"), Of("every day, 9 to 13 and 13 to 17").ClosesAt(Berlin("2026-03-02 10:00")));
        Assert.Equal(Berlin("2026-03-02 13:00"), Of("every day, 9 to 13 and 14 to 17").ClosesAt(Berlin("2026-03-02 10:00")));
        Assert.Null(Of("at any hour").ClosesAt(Berlin("2026-03-02 10:00")));
        Assert.Null(Of("every day, 9 to 13").ClosesAt(Berlin("2026-03-02 15:00")));
    }

    [Fact]
    public void A_wait_never_ends_before_it_could_and_ends_while_somebody_is_there() =>
        Prop.ForAll(Waits, wait =>
        {
            var due = wait.Hours.Add(wait.From, wait.Span);
            var more = wait.Span + TimeSpan.FromMinutes(30);
            return due >= wait.From + (wait.Span < TimeSpan.FromDays(1) ? wait.Span : TimeSpan.Zero)
                && (wait.Hours.IsOpen(due) || wait.Hours.IsOpen(due.AddTicks(-1)))
                && (more.Days > wait.Span.Days || wait.Hours.Add(wait.From, more) > due);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(26, 7));

    [Fact]
    public void Working_time_adds_up() =>
        Prop.ForAll(Waits, wait =>
        {
            var half = TimeSpan.FromTicks(wait.Span.Ticks / 2);
            return wait.Span >= TimeSpan.FromDays(1) || wait.Hours.Add(wait.Hours.Add(wait.From, half), wait.Span - half) == wait.Hours.Add(wait.From, wait.Span);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(26, 9));

    private static Arbitrary<(WorkingHours Hours, DateTimeOffset From, TimeSpan Span)> Waits { get; } =
        (from hours in Gen.Elements("Monday to Friday, 9:00 to 17:00", "every day, 22:00 to 6:00", "Mon to Thu 8 to 18; Sat 9 to 12 and 13 to 15", "Sunday 1:00 to 4:00")
         from zone in Gen.Elements("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC")
         from minutes in Gen.Choose(0, 60 * 24 * 365)
         from span in Gen.Choose(1, 60 * 80)
         select (Of(hours, zone: zone), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes), TimeSpan.FromMinutes(span))).ToArbitrary();

    private static WorkingHours Of(string hours, IReadOnlySet<DateOnly>? holidays = null, string zone = "Europe/Berlin")
    {
        Assert.True(HoursReader.TryParse(hours, out var shifts));
        return new WorkingHours(hours, shifts, TimeZoneInfo.FindSystemTimeZoneById(zone), holidays ?? new HashSet<DateOnly>());
    }

    private static DateTimeOffset Berlin(string at)
    {
        var wall = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(wall, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin").GetUtcOffset(wall));
    }
}
