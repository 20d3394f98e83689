using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>The rule at work where a case is, with the reason behind it.</summary>
internal static class WhyGuide
{
    public static Why For(Case c, Playbook playbook, Verdict verdict)
    {
        // An unanswered advice to hand up is what the agent is looking at; a draft held back comes next.
        if (verdict.Escalate && c.Raised is null && c.Declined is null)
            return new Why(Text.Say("why.hand-up", ("reason", verdict.Reasons[0].Text)), playbook.Signal(verdict.Reasons[0].Code)?.Why ?? verdict.Reasons[0].Text);
        if (c.Events[^1] is DraftChecked { Stopped: true } held && DraftGuide.Stopping(held.Reading, playbook) is [var worst, ..])
            return new Why(Text.Say("why.draft", ("pitfall", worst.Label)), worst.Why);
        var play = StageGuide.PlayOf(c, playbook);
        return new Why(play.Rule, play.Reason);
    }
}
