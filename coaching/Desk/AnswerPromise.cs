using System.Globalization;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>By when the customer hears back, in words: what the escalation's clock counts to, and no other time.</summary>
public static class AnswerPromise
{
    /// <summary>"within 2 hours", "by 10:00", "by Monday, 10:00"; null when nothing is due any more.</summary>
    /// <param name="state">The escalation, as it stands.</param>
    /// <param name="playbook">How long its rung may take.</param>
    /// <param name="zone">Where the time is read.</param>
    public static string? Of(EscalationState state, Playbook playbook, TimeZoneInfo zone) =>
        state.Due is { } due ? By(playbook, new Going(state.Rung, state.Urgency, due), new Here(state.RungSince, zone)) : null;

    /// <summary>The same, of a hand-up that is about to be.</summary>
    internal static string By(Playbook playbook, Going going, Here here) =>
        Within(playbook, going, here.Now) is { } span ? Text.Say("due.within", ("span", Durations.InWords(span))) : At(UpToMinute(going.Due!.Value), here);

    /// <summary>The same as a time it surely does not take longer than, for wordings that say "within" themselves.</summary>
    internal static string Span(Playbook playbook, Going going, DateTimeOffset now) =>
        Durations.InWords(Within(playbook, going, now) ?? Rounded(going.Due!.Value - now));

    // Only where the hours of the rung do not stretch it.
    private static TimeSpan? Within(Playbook playbook, Going going, DateTimeOffset now) =>
        Waits.AnswerSpan(playbook, going.Rung, going.Urgency) is var span && going.Due == now + span ? span : null;

    private static string At(DateTimeOffset due, Here here)
    {
        var (local, today) = (TimeZoneInfo.ConvertTime(due, here.Zone), TimeZoneInfo.ConvertTime(here.Now, here.Zone).Date);
        var key = (local.Date - today).Days switch
        {
            0 => "due.by",
            < 7 => "due.by-day",
            _ => "due.by-date",
        };
        return Text.Say(key, ("time", Format("HH:mm")), ("day", Format("dddd")), ("date", Format("d MMMM")));

        string Format(string format) => local.ToString(format, CultureInfo.CurrentCulture);
    }

    // Never sooner than it is due.
    private static DateTimeOffset UpToMinute(DateTimeOffset due) =>
        due.Ticks % TimeSpan.TicksPerMinute is var over and > 0 ? due.AddTicks(TimeSpan.TicksPerMinute - over) : due;

    private static TimeSpan Rounded(TimeSpan span) => span switch
    {
        { TotalHours: <= 1 } => TimeSpan.FromMinutes(5 * Math.Ceiling(span.TotalMinutes / 5)),
        { TotalHours: <= 24 } => TimeSpan.FromHours(Math.Ceiling(span.TotalHours)),
        _ => TimeSpan.FromDays(Math.Ceiling(span.TotalDays)),
    };
}
