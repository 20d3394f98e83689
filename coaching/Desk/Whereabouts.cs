using System.Globalization;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>"Where is it?", answered in a sentence for the agent.</summary>
public static class Whereabouts
{
    /// <summary>The sentence.</summary>
    /// <param name="state">The escalation; null when the case was never handed up.</param>
    /// <param name="playbook">The names of rungs.</param>
    /// <param name="zone">Where times are read.</param>
    public static string Of(EscalationState? state, Playbook playbook, TimeZoneInfo zone)
    {
        if (state is null)
            return Text.Say("where.nowhere");
        var sentence = state.Status switch
        {
            EscalationStatus.Open => Text.Say("where.open", ("case", state.CaseNumber), ("rung", RungNames.Of(playbook, state.Rung)), ("due", When(state.Due, zone))),
            EscalationStatus.Taken when state.Question is { } question => Text.Say("where.asked", ("owner", state.Owner!.Name), ("question", question)),
            EscalationStatus.Taken => Text.Say("where.taken", ("case", state.CaseNumber), ("owner", state.Owner!.Name)),
            EscalationStatus.Snoozed => Text.Say("where.snoozed", ("case", state.CaseNumber), ("until", When(state.SnoozedUntil, zone))),
            EscalationStatus.Declined => Text.Say("where.declined", ("case", state.CaseNumber), ("reason", state.Reason)),
            _ => Text.Say("where.resolved", ("case", state.CaseNumber), ("outcome", state.Outcome)),
        };
        return state is { IsLive: true, Delivery: DeliveryState.Failed } ? $"{sentence} {Text.Say("where.undelivered")}" : sentence;
    }

    private static string When(DateTimeOffset? at, TimeZoneInfo zone) =>
        at is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString("ddd d MMM, HH:mm", CultureInfo.CurrentCulture) : "";
}
