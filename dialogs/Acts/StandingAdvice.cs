using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Dialogs.Acts;

/// <summary>The advice to hand up that the agent has not answered yet, by handing up or by keeping the case.</summary>
internal static class StandingAdvice
{
    public static Verdict? Of(Coach coach, Case c)
    {
        var last = c.Events.LastOrDefault(e => e is EscalationAdvised or EscalationRaised or EscalationDeclined);
        return last is EscalationAdvised && coach.Judge(c) is { Escalate: true } verdict ? verdict : null;
    }
}
