using System.Globalization;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>What has been tried, in one line.</summary>
internal static class TriedLine
{
    public static string Of(EscalationState state, Playbook playbook)
    {
        var lines = state.Attempts.Select(attempt => attempt.Owner is { } owner
            ? Text.Say("tried.silent", ("rung", RungNames.Of(playbook, attempt.Rung)), ("owner", owner.Name), ("since", When(attempt, playbook)))
            : Text.Say("tried.unanswered", ("rung", RungNames.Of(playbook, attempt.Rung)), ("since", When(attempt, playbook))));
        return string.Join("; ", lines);
    }

    private static string When(RungAttempt attempt, Playbook playbook)
    {
        var zone = playbook.Ladder.FirstOrDefault(r => r.Code == attempt.Rung)?.Hours.Zone ?? playbook.Calendar.Zone;
        return TimeZoneInfo.ConvertTime(attempt.From, zone).ToString("ddd d MMM, HH:mm", CultureInfo.CurrentCulture);
    }
}
