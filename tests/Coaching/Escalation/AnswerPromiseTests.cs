using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using static CoachBot.Coaching.Tests.Escalation.Desked;

namespace CoachBot.Coaching.Tests.Escalation;

public class AnswerPromiseTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-02T09:00+01:00", "within 2 hours", "Mon 11:00")]
    [InlineData("2026-03-02T17:30+01:00", "by Tuesday, 09:30", "Tue 09:30")]
    [InlineData("2026-03-03T02:15+01:00", "by 10:00", "Tue 10:00")]
    [InlineData("2026-03-04T17:00+01:00", "by Friday, 09:00", "Fri 09:00")]
    [InlineData("2026-03-06T17:00+01:00", "by Monday, 09:00", "Mon 09:00")]
    [InlineData("2026-03-07T12:00+01:00", "by Monday, 10:00", "Mon 10:00")]
    [InlineData("2026-03-27T17:00+01:00", "by Monday, 09:00", "Mon 09:00")]
    public void What_the_customer_is_told_is_when_the_escalation_is_due(string at, string told, string due)
    {
        var (room, c, e) = Raised(at, Signals.Manager);
        Assert.EndsWith($"and you'll hear back {told}.", Line(room, c), StringComparison.Ordinal);
        Assert.Equal(due, TimeZoneInfo.ConvertTime(e.State.Due!.Value, Berlin).ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(told, AnswerPromise.Of(e.State, room.Current, Berlin));
    }

    [Theory]
    [InlineData("2026-03-03T02:15+01:00")]
    [InlineData("2026-03-02T09:00+01:00")]
    [InlineData("2026-03-07T12:00+01:00")]
    public void What_is_for_now_is_answered_within_minutes_at_any_hour(string at)
    {
        var (room, c, e) = Raised(at, Signals.SelfHarm);
        Assert.EndsWith("you'll hear back within 15 minutes.", Line(room, c), StringComparison.Ordinal);
        Assert.Equal(room.Now.AddMinutes(15), e.State.Due);
    }

    [Fact]
    public void The_agent_reads_the_time_off_their_own_clock()
    {
        var (room, c, _) = Raised("2026-03-03T02:15+01:00", Signals.Manager);
        Assert.EndsWith("by 09:00.", Line(room, c, TimeZoneInfo.Utc), StringComparison.Ordinal);
        Assert.EndsWith("by Tuesday, 04:00.", Line(room, c, TimeZoneInfo.FindSystemTimeZoneById("America/New_York")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_more_than_a_week_away_has_its_date()
    {
        var room = new Desked(DateTimeOffset.Parse("2026-03-06T17:30+01:00", null))
        {
            Current = Company("calendar: {zone: Europe/Berlin, holidays: [2026-03-09, 2026-03-10, 2026-03-11, 2026-03-12, 2026-03-13]}\n" + Ladder[(Ladder.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
        };
        Assert.EndsWith("by Monday 16 March, 09:30.", Line(room, Wrote(Signals.Manager)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_is_never_promised_away()
    {
        var (room, c, _) = Raised("2026-03-02T17:30:20+01:00", Signals.Manager);
        Assert.EndsWith("by Tuesday, 09:31.", Line(room, c), StringComparison.Ordinal);
    }

    [Fact]
    public void Handed_up_again_the_customer_is_told_the_time_that_runs_already()
    {
        var (room, c, e) = Raised("2026-03-02T09:00+01:00", Signals.Manager);
        room.Time.Advance(TimeSpan.FromMinutes(45));
        Assert.EndsWith("hear back by 11:00.", room.Coach.In(Berlin).HandUp(c, e.State).CustomerLine, StringComparison.Ordinal);
        room.Next(e);
        Assert.StartsWith("I'm bringing in Dev, our duty manager,", room.Coach.In(Berlin).HandUp(c, e.State).CustomerLine, StringComparison.Ordinal);
        Assert.Equal("within 15 minutes", AnswerPromise.Of(e.State, room.Current, Berlin));
    }

    [Fact]
    public void What_the_coach_would_not_hand_up_has_a_time_as_well()
    {
        var room = new Desked(DateTimeOffset.Parse("2026-03-03T02:15+01:00", null));
        Assert.EndsWith("by 10:00.", Line(room, Some.Wrote("hm", 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_suggested_answer_promises_the_same_time()
    {
        var (room, c, _) = Raised("2026-03-03T02:15+01:00", Signals.Manager);
        Assert.Contains("you'll hear back by 10:00.", room.Coach.In(Berlin).Message(c).SayFirst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-02T09:00+01:00", "2 hours")]
    [InlineData("2026-03-03T02:15+01:00", "8 hours")]
    [InlineData("2026-03-06T17:00+01:00", "3 days")]
    public void A_playbook_that_says_within_itself_promises_no_less(string at, string within)
    {
        var room = new Desked(DateTimeOffset.Parse(at, null))
        {
            Current = Company(Ladder + "\nhandover: {line: \"{rung} will write within {hand-up-within}.\", own-reason: so, reasons: {}}"),
        };
        Assert.Equal($"our team lead will write within {within}.", Line(room, Wrote(Signals.Manager)));
    }

    private static (Desked Room, Case Case, EscalationRecord Escalation) Raised(string at, string signal)
    {
        var room = new Desked(DateTimeOffset.Parse(at, null));
        var c = Wrote(signal);
        var raised = room.Desk.Raise("E-1", c, room.Coach.HandUp(c).Verdict, null, By(Mia));
        return (room, c, EscalationRecord.Started((Raised)raised.Events[0]));
    }

    private static Case Wrote(string signal) => Some.Wrote("their words", 2, 0, null, (signal, "their words"));

    private static Playbook Company(string text) => PlaybookReader.Read(text, "company.yaml", PlaybookFile.EmbeddedText());

    private static string Line(Desked room, Case c, TimeZoneInfo? zone = null) => room.Coach.In(zone ?? Berlin).HandUp(c).CustomerLine;
}
