using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>What the agent needs to hand a case up.</summary>
internal static class HandUpGuide
{
    /// <summary>The rule of a hand-up that is the agent's own wish.</summary>
    public const string OwnRule = "agent-asked";

    /// <param name="c">The case.</param>
    /// <param name="playbook">The playbook.</param>
    /// <param name="verdict">What the coach makes of it.</param>
    /// <param name="here">The time, and where the agent reads it.</param>
    /// <param name="live">Its escalation that is still going; null when there is none.</param>
    public static HandUp For(Case c, Playbook playbook, Verdict verdict, Here here, EscalationState? live = null)
    {
        var own = Own(verdict);
        var going = Going.Of(c, playbook, own, here.Now, live);
        var moment = Moments.Of(c, playbook, going, here);
        var values = new Dictionary<string, string>(moment.Values, StringComparer.Ordinal) { ["reason"] = ReasonFor(own, playbook) };
        var line = playbook.Handover.Line.For(moment with { Values = values })!;
        return new HandUp(c.Number, own, playbook.RungOf(going.Rung).Name, line);
    }

    /// <summary>Where the case goes if it is handed up now.</summary>
    public static Going WouldGo(Case c, Playbook playbook, Verdict verdict, DateTimeOffset now) => Going.Of(c, playbook, Own(verdict), now);

    private static Verdict Own(Verdict verdict) =>
        verdict.Escalate ? verdict : verdict with { Escalate = true, Urgency = AtLeastToday(verdict.Urgency), Rule = OwnRule };

    // What an agent wants to hand up does not wait till the end of the week.
    private static Urgency AtLeastToday(Urgency urgency) => urgency < Urgency.Today ? Urgency.Today : urgency;

    private static string ReasonFor(Verdict verdict, Playbook playbook) =>
        verdict.Reasons.Select(r => playbook.Handover.Reasons.GetValueOrDefault(r.Code)).FirstOrDefault(r => r is not null)
        ?? playbook.Handover.OwnReason;
}
