using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>A case as a manager gets it: whole, in one hop.</summary>
internal static class BriefGuide
{
    public static EscalationBrief For(Case c, Playbook playbook, Verdict verdict)
    {
        var heat = c.Messages is [.., var last] ? last.Reading.Heat : 0;
        var impact = ImpactScore.Of(c, playbook);
        return new EscalationBrief(
            c.Number,
            c.Agent,
            playbook.Question,
            verdict,
            UrgencyWords.Of(verdict.Urgency),
            playbook.RungOf(verdict.Rung).Name,
            c.Latest(Fact.Wish) ?? LastSaid(c, m => m.Reading.Gist.Wish),
            c.Latest(Fact.Fair),
            c.Latest(Fact.Stake) ?? LastSaid(c, m => m.Reading.Gist.Stake),
            heat,
            MoodGuide.HeatWord(heat, playbook),
            impact,
            MoodGuide.ImpactWord(impact, playbook),
            CaseTimeline.Of(c, playbook),
            Procedure.Of(c, playbook),
            [.. c.Promises.Where(p => c.StateOf(p) == PromiseState.Open).OrderBy(p => p.Due)],
            c.Raised?.Note,
            c.Latest(Fact.Request) ?? c.Latest(Fact.Fix) ?? c.Latest(Fact.Fair));
    }

    private static string? LastSaid(Case c, Func<CustomerWrote, string?> part) =>
        c.Messages.Reverse().Select(part).FirstOrDefault(said => said is not null);
}
