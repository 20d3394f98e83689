using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using static CoachBot.Coaching.Tests.Escalation.Desked;

namespace CoachBot.Coaching.Tests.Escalation;

public class EscalationViewsTests
{
    private readonly Desked _room = new();

    [Fact]
    public void The_queue_shows_the_most_urgent_first_and_then_what_is_due_first()
    {
        var week = _room.Raised(Urgency.ThisWeek, number: "E-1");
        var late = _room.Raised(number: "E-2", rung: "department-head");
        var soon = _room.Raised(number: "E-3");
        var now = _room.Raised(Urgency.Now, number: "E-4");
        Assert.Equal(["E-4", "E-3", "E-2", "E-1"], Queue(QueueFilter.All, week, late, soon, now).Lines.Select(l => l.Number));
    }

    [Fact]
    public void The_queue_can_be_what_is_open_mine_or_overdue()
    {
        var open = _room.Raised(number: "E-1", rung: "department-head");
        var mine = _room.Raised(number: "E-2");
        _room.On(mine, d => d.Take(mine, By(Sara)));
        var late = _room.Raised(number: "E-3");
        var over = _room.Raised(number: "E-4");
        _room.On(over, d => d.Resolve(over, "Done.", By(Sara)));
        _room.Time.Advance(TimeSpan.FromHours(2.5));
        late.Add(_room.Desk.Tick(late));

        Assert.Equal(["E-3", "E-1"], Queue(QueueFilter.Open, open, mine, late, over).Lines.Select(l => l.Number));
        Assert.Equal(["E-2"], Queue(QueueFilter.Mine, open, mine, late, over).Lines.Select(l => l.Number));
        var overdue = Queue(QueueFilter.Overdue, open, mine, late, over);
        Assert.Equal(["E-3"], overdue.Lines.Select(l => l.Number));
        Assert.Equal((2, 1, 1, 1), (overdue.OpenCount, overdue.MineCount, overdue.OverdueCount, overdue.Total));
        Assert.True(overdue.Lines[0].Overdue);
    }

    [Theory]
    [InlineData(1, 8, 3)]
    [InlineData(3, 3, 3)]
    [InlineData(0, 8, 3)]
    [InlineData(99, 3, 3)]
    public void The_queue_is_leafed_through_page_by_page(int page, int lines, int pages)
    {
        var all = Enumerable.Range(1, 19).Select(i => _room.Raised(number: $"E-{i}")).ToArray();
        var shown = QueueView.Of(all.Select(e => e.State), QueueFilter.All, Sara.Person, _room.Now, _room.Current, page);
        Assert.Equal((lines, pages, 19), (shown.Lines.Count, shown.Pages, shown.Total));
    }

    [Fact]
    public void An_empty_queue_is_one_empty_page() =>
        Assert.Equal((0, 1, 1), (Queue(QueueFilter.All).Lines.Count, Queue(QueueFilter.All).Page, Queue(QueueFilter.All).Pages));

    [Fact]
    public void A_line_says_what_it_is_whose_and_why()
    {
        var e = _room.Raised();
        e.Add(_room.Desk.NotDelivered("The bot was removed."));
        _room.On(e, d => d.Take(e, By(Sara)));
        var line = Queue(QueueFilter.All, e).Lines[0];
        Assert.Equal(("C-1001", "Mia", "Today", "our team lead", "Sara", "Because of manager.", true), (line.CaseNumber, line.AgentName, line.UrgencyWord, line.RungName, line.OwnerName, line.Reason, line.Undelivered));
    }

    [Theory]
    [InlineData("C-12", NumberKind.Case, "C-12")]
    [InlineData("c12", NumberKind.Case, "C-12")]
    [InlineData("#12", NumberKind.Case, "C-12")]
    [InlineData(" 0012 ", NumberKind.Case, "C-12")]
    [InlineData("e 7", NumberKind.Escalation, "E-7")]
    [InlineData("E-7", NumberKind.Escalation, "E-7")]
    public void Numbers_are_read_as_people_type_them(string text, NumberKind kind, string number)
    {
        Assert.True(ShortNumber.TryRead(text, out var read));
        Assert.Equal(new ShortNumber(kind, number), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C-")]
    [InlineData("D-12")]
    [InlineData("12 months")]
    [InlineData("1234567890123")]
    [InlineData("٣")]
    public void What_is_no_number_is_not_taken_for_one(string text) => Assert.False(ShortNumber.TryRead(text, out _));

    [Fact]
    public void Who_is_on_is_told_for_every_rung_by_its_hours()
    {
        var duty = OnDuty.Of(_room.Current, _room.Now);
        Assert.Equal([true, true, true, true, true], duty.Select(d => d.IsOn));
        Assert.Equal(["Sara", "Omar"], duty[0].People);
        Assert.Equal(_room.Now.AddHours(9), duty[0].Until);
        _room.Time.Advance(TimeSpan.FromHours(12));
        var night = OnDuty.Of(_room.Current, _room.Now);
        Assert.Equal(["duty-manager"], night.Where(d => d.IsOn).Select(d => d.Code));
        Assert.Equal((null, _room.Now.AddHours(11)), (night[0].Until, night[0].NextFrom));
        Assert.Null(night[2].Until);
    }

    [Fact]
    public void Whom_to_call_is_the_lowest_rung_that_is_there_with_its_people()
    {
        Assert.Equal("our team lead (Sara, Omar)", OnDuty.ToCall(_room.Current, _room.Now));
        Assert.Equal("our duty manager (Dev)", OnDuty.ToCall(_room.Current, _room.Now.AddHours(12)));
        var byDay = _room.Current with { Ladder = [.. _room.Current.Ladder.Where(r => r.Code != "duty-manager")] };
        Assert.Equal("our team lead (Sara, Omar)", OnDuty.ToCall(byDay, _room.Now.AddHours(12)));
    }

    [Fact]
    public void The_story_of_an_escalation_is_told_with_everybodys_words()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Take(e, By(Stranger)));
        _room.Next(e);
        _room.On(e, d => d.Advise(e, "Ring her.", By(Dev)));
        _room.On(e, d => d.Resolve(e, "Refunded.", By(Dev)));
        var story = EscalationStory.Of(e, _room.Current);
        Assert.Equal(
            ["Handed up to our team lead", "Tried to take it; it was not possible", "No answer in time; passed on to our duty manager", "Took it", "Advised the agent", "Resolved it"],
            story.Select(l => l.Text));
        Assert.Equal(["Please ring her.", null, null, null, "Ring her.", "Refunded."], story.Select(l => l.Quote));
    }

    [Fact]
    public void Where_it_is_is_answered_at_every_turn()
    {
        var e = _room.Raised();
        Assert.Contains("not been handed up", Whereabouts.Of(null, _room.Current, TimeZoneInfo.Utc), StringComparison.Ordinal);
        Assert.Contains("our team lead. Nobody has taken it yet; if nobody does by Mon 2 Mar, 10:00", Where(), StringComparison.Ordinal);
        e.Add(_room.Desk.NotDelivered("Gone."));
        Assert.Contains("could not be posted", Where(), StringComparison.Ordinal);
        _room.On(e, d => d.Ask(e, "Is she well?", By(Sara)));
        Assert.StartsWith("Sara has it and would like to know: Is she well?", Where(), StringComparison.Ordinal);
        _room.On(e, d => d.Answer(e, "Yes.", By(Mia)));
        Assert.StartsWith("Sara has C-1001.", Where(), StringComparison.Ordinal);
        _room.On(e, d => d.Snooze(e, _room.Now.AddHours(1), By(Sara)));
        Assert.Contains("put off until Mon 2 Mar, 09:00", Where(), StringComparison.Ordinal);
        _room.On(e, d => d.Decline(e, "Opening hours.", By(Sara)));
        Assert.Contains("as not an escalation", Where(), StringComparison.Ordinal);
        _room.On(e, d => d.Reopen(e, "Again.", By(Mia)));
        _room.On(e, d => d.Resolve(e, "Refunded.", By(Sara)));
        Assert.Equal("C-1001 is resolved: Refunded.", Where());

        string Where() => Whereabouts.Of(e.State, _room.Current, TimeZoneInfo.Utc);
    }

    [Fact]
    public void The_weeks_report_counts_what_happened_in_it_and_nothing_else()
    {
        var inTime = _room.Raised(number: "E-1");
        _room.On(inTime, d => d.Take(inTime, By(Sara)));
        var declined = _room.Raised(number: "E-2");
        _room.On(declined, d => d.Decline(declined, "She only asked for the opening hours.", By(Sara)));
        var mayDecline = _room.Raised(number: "E-3", must: false, reason: "contacts");
        _room.On(mayDecline, d => d.Decline(mayDecline, "It is settled.", By(Sara)));
        var late = _room.Raised(number: "E-4", reason: "legal");
        _room.Next(late);
        _room.Time.Advance(TimeSpan.FromMinutes(1));
        _room.On(late, d => d.Take(late, By(Stranger)));
        _room.On(late, d => d.Take(late, By(Dev)));
        var nobody = _room.Raised(number: "E-5");
        _room.Time.Advance(TimeSpan.FromDays(8));
        var nextWeek = _room.Raised(number: "E-6");

        var c = Some.Wrote("a lawyer", 2, 0, null, (Signals.Legal, "a lawyer"));
        c.Record(new DraftChecked("That's impossible.", new ReplyReading([], [], Send: false), Stopped: true) { At = Some.Monday, By = Some.Agent });
        c.Record(new DraftChecked("I'll find out.", new ReplyReading([], [], Send: true), Stopped: false) { At = Some.Monday, By = Some.Agent });
        c.Record(new EscalationDeclined(Verdict(), "I know him.") { At = Some.Monday, By = Some.Agent });
        c.Record(new EscalationDeclined(Verdict(must: false), "I know him.") { At = Some.Monday, By = Some.Agent });

        var start = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(1));
        var report = WeeklyReport.Of([inTime, declined, mayDecline, late, nobody, nextWeek], [c], start, start.AddDays(7));
        Assert.Equal((5, 3, 1, 1), (report.Raised, report.AnsweredInTime, report.AnsweredLate, report.Unanswered));
        Assert.Equal([("manager", 3), ("contacts", 1), ("legal", 1)], report.ByReason.Select(r => (r.Code, r.Count)));
        Assert.Equal(new DeclinedMust("E-2", "C-1001", "Sara", "She only asked for the opening hours.", "Because of manager."), Assert.Single(report.DeclinedMust));
        Assert.Equal((1, 1, 1, 1), (report.KeptMust, report.DeflectionsStopped, report.Climbed, report.RefusedAttempts));
    }

    private QueuePage Queue(QueueFilter filter, params EscalationRecord[] all) =>
        QueueView.Of(all.Select(e => e.State), filter, Sara.Person, _room.Now, _room.Current);
}
