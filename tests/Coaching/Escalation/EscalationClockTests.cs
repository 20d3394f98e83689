using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using static CoachBot.Coaching.Tests.Escalation.Desked;

namespace CoachBot.Coaching.Tests.Escalation;

public class EscalationClockTests
{
    private readonly Desked _room = new();

    [Fact]
    public void Unanswered_it_climbs_rung_by_rung_and_at_the_top_it_reminds_at_a_rhythm()
    {
        var e = _room.Raised();
        Assert.Equal("Mon 11:00", At(Climb(e, "duty-manager")));
        Assert.Equal("Mon 11:15", At(Climb(e, "department-head")));
        Assert.Equal("Mon 15:15", At(Climb(e, "director")));
        var first = Assert.IsType<Reminded>(_room.Next(e));
        Assert.Equal(("Tue 11:15", ReminderTo.Rung), (At(first), first.Whom));
        Assert.Equal("Tue 13:15", At(_room.Next(e)));
        Assert.Equal("Tue 15:15", At(_room.Next(e)));
        Assert.Equal("Wed 09:15", At(_room.Next(e)));
        Assert.Equal(EscalationStatus.Open, e.State.Status);
    }

    [Fact]
    public void What_has_been_tried_goes_along_in_one_line()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Take(e, By(Sara)));
        _room.Next(e);
        var climbed = Climb(e, "duty-manager");
        Assert.Contains("our team lead: Sara took it", climbed.Tried, StringComparison.Ordinal);
        Assert.Equal("Sara", climbed.OwnerBefore?.Name);
        var further = Climb(e, "department-head");
        Assert.Contains("our duty manager: no answer", further.Tried, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', further.Tried);
    }

    [Fact]
    public void Over_the_weekend_nobody_is_passed_over()
    {
        _room.Time.Advance(TimeSpan.FromDays(4) + TimeSpan.FromHours(8));
        var e = _room.Raised();
        Assert.Equal("Mon 09:00", At(Climb(e, "duty-manager")));
    }

    [Fact]
    public void A_holiday_is_no_working_day()
    {
        _room.Time.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(8));
        Assert.Equal("Fri 09:00", At(Climb(_room.Raised(), "duty-manager")));
    }

    [Fact]
    public void Through_the_change_of_clocks_the_wait_is_as_long_as_it_should_be()
    {
        var room = new Desked(new DateTimeOffset(2026, 3, 27, 17, 0, 0, TimeSpan.FromHours(1)));
        var e = room.Raised();
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 9, 0, 0, TimeSpan.FromHours(2)), e.State.Due);
    }

    [Fact]
    public void What_is_for_now_goes_to_somebody_who_is_there_and_waits_by_the_wall_clock()
    {
        _room.Time.Advance(TimeSpan.FromHours(12));
        var e = _room.Raised(Urgency.Now);
        Assert.Equal(("duty-manager", _room.Now.AddMinutes(15)), (e.State.Rung, e.State.Due));
        var today = _room.Raised();
        Assert.Equal("team-lead", today.State.Rung);
    }

    [Fact]
    public void Two_lower_levels_come_before_the_top_unless_it_is_for_now()
    {
        var lawyer = _room.Raised(rung: "department-head");
        Assert.Equal("department-head", lawyer.State.Rung);
        Climb(lawyer, "duty-manager");
        Climb(lawyer, "director");

        Assert.Equal("department-head", _room.Raised(rung: "director").State.Rung);
        Assert.Equal("director", new Desked().Raised(Urgency.Now, "director").State.Rung);
        var burning = new Desked();
        var e = burning.Raised(Urgency.Now, "department-head");
        Assert.Equal("director", Assert.IsType<Climbed>(burning.Next(e)).To);
    }

    [Fact]
    public void From_beside_the_ladder_it_goes_on_up_and_never_back()
    {
        var e = _room.Raised(rung: "data-protection");
        Climb(e, "duty-manager");
        Climb(e, "department-head");
        Climb(e, "director");
        Assert.IsType<Reminded>(_room.Next(e));
    }

    [Fact]
    public void Who_takes_it_and_is_silent_is_reminded_once_and_then_it_goes_on()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Take(e, By(Sara)));
        var reminder = Assert.IsType<Reminded>(_room.Next(e));
        Assert.Equal((ReminderTo.Owner, "Mon 13:00", "Sara"), (reminder.Whom, At(reminder), e.State.Owner?.Name));
        Climb(e, "duty-manager");
        Assert.Equal((null, EscalationStatus.Open), (e.State.Owner, e.State.Status));
    }

    [Fact]
    public void A_sign_of_life_starts_the_silence_anew()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Take(e, By(Sara)));
        _room.Next(e);
        _room.On(e, d => d.Ask(e, "What does she want?", By(Sara)));
        _room.On(e, d => d.Answer(e, "Her money.", By(Mia)));
        Assert.Equal((0, _room.Now.AddHours(4)), (e.State.Reminders, e.State.Due));
    }

    [Fact]
    public void Who_has_advised_the_agent_is_reminded_of_the_end_and_keeps_it()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Advise(e, "Refund it.", By(Sara)));
        for (var i = 0; i < 5; i++)
            Assert.Equal(ReminderTo.Owner, Assert.IsType<Reminded>(_room.Next(e)).Whom);
        Assert.Equal("Sara", e.State.Owner?.Name);
    }

    [Fact]
    public void A_question_waits_for_the_agent_first_then_for_whoever_asked()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Ask(e, "What does she want?", By(Sara)));
        var asked = Assert.IsType<Reminded>(_room.Next(e));
        Assert.Equal((ReminderTo.Agent, "Mon 09:30"), (asked.Whom, At(asked)));
        Assert.Equal(ReminderTo.Owner, Assert.IsType<Reminded>(_room.Next(e)).Whom);
        Climb(e, "duty-manager");
    }

    [Fact]
    public void What_was_put_off_wakes_where_it_was()
    {
        var open = _room.Raised();
        _room.On(open, d => d.Snooze(open, _room.Now.AddHours(1), By(Sara)));
        var taken = _room.Raised(number: "E-2");
        _room.On(taken, d => d.Take(taken, By(Sara)));
        _room.On(taken, d => d.Snooze(taken, _room.Now.AddHours(1), By(Sara)));
        Assert.IsType<Woke>(_room.Next(open));
        Assert.IsType<Woke>(_room.Next(taken));
        Assert.Equal((EscalationStatus.Open, "Mon 12:00"), (open.State.Status, At(open.State.Due!.Value)));
        Assert.Equal((EscalationStatus.Taken, "Mon 14:00"), (taken.State.Status, At(taken.State.Due!.Value)));
    }

    [Fact]
    public void A_card_that_could_not_be_posted_is_tried_again_and_the_ladder_goes_on_meanwhile()
    {
        var e = _room.Raised();
        e.Add(_room.Desk.NotDelivered("The bot was removed from the channel."));
        Assert.Equal((DeliveryState.Failed, "Mon 11:00"), (e.State.Delivery, At(e.State.Due!.Value)));
        Assert.Equal("Mon 09:10", At(Assert.IsType<DeliveryRetried>(_room.Next(e))));
        e.Add(_room.Desk.NotDelivered("Still."));
        Assert.IsType<DeliveryRetried>(_room.Next(e));
        e.Add(_room.Desk.Delivered("19:managers", "1"));
        Assert.Equal((DeliveryState.Delivered, "19:managers", null), (e.State.Delivery, e.State.Conversation, e.State.DeliveryProblem));
        Climb(e, "duty-manager");
        Assert.Equal(DeliveryState.Pending, e.State.Delivery);
    }

    [Fact]
    public void What_is_looked_at_too_early_or_too_late_to_matter_does_nothing()
    {
        var e = _room.Raised();
        Assert.Empty(_room.Desk.Tick(e));
        _room.On(e, d => d.Resolve(e, "Done.", By(Sara)));
        _room.Time.Advance(TimeSpan.FromDays(30));
        Assert.Empty(_room.Desk.Tick(e));
        Assert.Null(EscalationClock.NextTick(e.State, _room.Now));
    }

    [Fact]
    public void A_bot_that_slept_a_week_passes_nobody_over()
    {
        var e = _room.Raised();
        _room.Time.Advance(TimeSpan.FromDays(7));
        Assert.Equal(_room.Now, EscalationClock.NextTick(e.State, _room.Now));
        Climb(e, "duty-manager");
        Assert.Empty(_room.Desk.Tick(e));
        Assert.Equal(_room.Now.AddMinutes(15), e.State.Due);
    }

    [Fact]
    public void An_edit_of_the_ladder_leaves_running_clocks_alone_and_loses_nothing()
    {
        var e = _room.Raised(rung: "department-head");
        var due = e.State.Due;
        _room.Current = _room.Current with { Ladder = [.. _room.Current.Ladder.Where(r => r.Code != "department-head")] };
        Assert.Equal(due, EscalationClock.NextTick(e.State, _room.Now));
        Climb(e, "duty-manager");
        _room.On(e, d => d.Take(e, By(Dev)));
        Assert.Equal("Dev", e.State.Owner?.Name);
    }

    private Climbed Climb(EscalationRecord e, string to)
    {
        var climbed = Assert.IsType<Climbed>(_room.Next(e));
        Assert.Equal(to, climbed.To);
        return climbed;
    }

    private static string At(EscalationEvent happened) => At(happened.At);

    private static string At(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
