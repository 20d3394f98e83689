using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>What the agent needs to hand a case up.</summary>
internal static class HandUpGuide
{
    /// <summary>The rule of a hand-up that is the agent's own wish.</summary>
    public const string OwnRule = "agent-asked";

    public static HandUp For(Case c, Playbook playbook, Verdict verdict)
    {
        var own = verdict.Escalate ? verdict : verdict with { Escalate = true, Urgency = AtLeastToday(verdict.Urgency), Rule = OwnRule };
        var moment = Moments.Of(c, playbook, own);
        var values = new Dictionary<string, string>(moment.Values, StringComparer.Ordinal) { ["reason"] = ReasonFor(own, playbook) };
        var line = playbook.Handover.Line.For(moment with { Values = values })!;
        return new HandUp(c.Number, own, playbook.RungOf(own.Rung).Name, line);
    }

    // What an agent wants to hand up does not wait till the end of the week.
    private static Urgency AtLeastToday(Urgency urgency) => urgency < Urgency.Today ? Urgency.Today : urgency;

    private static string ReasonFor(Verdict verdict, Playbook playbook) =>
        verdict.Reasons.Select(r => playbook.Handover.Reasons.GetValueOrDefault(r.Code)).FirstOrDefault(r => r is not null)
        ?? playbook.Handover.OwnReason;
}
