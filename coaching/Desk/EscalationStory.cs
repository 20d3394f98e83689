using System.Globalization;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>What happened to an escalation, in lines people read.</summary>
public static class EscalationStory
{
    /// <summary>The lines, oldest first.</summary>
    /// <param name="record">The escalation.</param>
    /// <param name="playbook">The names of rungs.</param>
    /// <param name="zone">Where times are read; null for the company's.</param>
    public static IReadOnlyList<TimelineLine> Of(EscalationRecord record, Playbook playbook, TimeZoneInfo? zone = null) =>
        [.. from happened in record.Events
            let told = Told(happened, playbook, zone ?? playbook.Calendar.Zone)
            where told is not null
            select new TimelineLine(happened.At, happened.By.Name, told.Value.Text, told.Value.Quote)];

    private static (string Text, string? Quote)? Told(EscalationEvent happened, Playbook playbook, TimeZoneInfo zone) => happened switch
    {
        Raised raised => (Text.Say("story.raised", ("rung", RungNames.Of(playbook, raised.Rung))), raised.Note),
        RaisedAgain again => (Text.Say("story.raised-again", ("rung", RungNames.Of(playbook, again.Rung))), again.Note),
        NotDelivered failed => (Text.Say("story.not-delivered", ("reason", failed.Reason)), null),
        Taken => (Text.Say("story.taken"), null),
        Advised advised => (Text.Say("story.advised"), advised.Text),
        Asked asked => (Text.Say("story.asked"), asked.Text),
        Answered answered => (Text.Say("story.answered"), answered.Text),
        Declined declined => (Text.Say("story.declined"), declined.Reason),
        Snoozed snoozed => (Text.Say("story.snoozed", ("until", TimeZoneInfo.ConvertTime(snoozed.Until, zone).ToString("ddd d MMM, HH:mm", CultureInfo.CurrentCulture))), null),
        Woke => (Text.Say("story.woke"), null),
        Resolved resolved => (Text.Say("story.resolved"), resolved.Outcome),
        Reopened reopened => (Text.Say("story.reopened"), reopened.Reason),
        Climbed climbed => (Text.Say("story.climbed", ("rung", RungNames.Of(playbook, climbed.To))), null),
        Reminded { Whom: ReminderTo.Agent } => (Text.Say("story.reminded-agent"), null),
        Reminded { Whom: ReminderTo.Owner } => (Text.Say("story.reminded-owner"), null),
        Reminded => (Text.Say("story.reminded-rung"), null),
        Refused refused => (Text.Say("story.refused", ("attempt", ActWord(refused.Attempt))), null),
        _ => null,
    };

    private static string ActWord(DeskAct act) => act switch
    {
        DeskAct.Take => Text.Say("act.take"),
        DeskAct.Advise => Text.Say("act.advise"),
        DeskAct.Ask => Text.Say("act.ask"),
        DeskAct.Answer => Text.Say("act.answer"),
        DeskAct.Decline => Text.Say("act.decline"),
        DeskAct.Snooze => Text.Say("act.snooze"),
        DeskAct.Resolve => Text.Say("act.resolve"),
        _ => Text.Say("act.reopen"),
    };
}
