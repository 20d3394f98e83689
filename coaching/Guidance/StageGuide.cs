using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>What to do at the stage a case is at.</summary>
internal static class StageGuide
{
    public static StageGuidance For(Case c, Playbook playbook, Verdict verdict, Here here)
    {
        var moment = Moments.Of(c, playbook, HandUpGuide.WouldGo(c, playbook, verdict, here.Now), here);
        var play = PlayOf(c, playbook);
        return new StageGuidance(
            c.Number,
            c.Step,
            c.Stage,
            BranchOf(c),
            play.Title,
            play.Goal,
            [.. play.Do.Select(d => d.For(moment)).OfType<string>()],
            [.. play.Suggestions.Select(s => s.For(moment)).OfType<string>().Distinct()],
            [.. play.Avoid.Where(a => a.When.All(moment.Is)).Select(a => new Avoid(a.Words, a.Why))],
            Asks(c, play, playbook, moment),
            c.Stage == Stage.Resolve ? Branches.ToChoose(c, playbook) : [],
            c.Stage >= Stage.NextSteps ? [.. c.Promises.Where(p => c.StateOf(p) == PromiseState.Open).OrderBy(p => p.Due)] : [],
            Missing(c, playbook));
    }

    /// <summary>The stage's play, or that of the way chosen to put it right.</summary>
    public static StagePlay PlayOf(Case c, Playbook playbook) => BranchOf(c) is { } branch ? playbook.Branches[branch] : playbook.Stages[c.Stage];

    /// <summary>What is still missing before the case can go on.</summary>
    public static IReadOnlyList<string> Missing(Case c, Playbook playbook)
    {
        var moment = Moments.Tags(c, playbook);
        return
        [
            .. PlayOf(c, playbook).Asks.Where(a => a.Required && a.Fits(moment) && c.Latest(a.Fact) is null).Select(a => a.Label),
            .. MissingDeeds(c, playbook),
        ];
    }

    private static IEnumerable<string> MissingDeeds(Case c, Playbook playbook)
    {
        switch (c.Stage)
        {
            case Stage.Acknowledge when !SentReply.Acknowledged(c, playbook):
                yield return Text.Say("missing.acknowledgement");
                break;
            case Stage.Resolve when c.Resolution is null:
                yield return Text.Say("missing.resolution");
                break;
            case Stage.Resolve when c.Resolution == Resolution.BeyondAuthority && c.Raised is null:
                yield return Text.Say("missing.hand-up");
                break;
            case Stage.NextSteps when c.Promises.Count == 0:
                yield return Text.Say("missing.promise");
                break;
            case Stage.Close when !FollowUp.IsPromised(c):
                yield return Text.Say("missing.follow-up");
                break;
        }
    }

    private static List<FactAsk> Asks(Case c, StagePlay play, Playbook playbook, Moment moment) =>
        [.. play.Asks.Where(a => a.Fits(moment)).Select(a => new FactAsk(
            a.Fact, a.Label, a.Placeholder, a.Required, c.Latest(a.Fact) ?? Known.Of(c, a.Fact),
            a.Fact == Fact.CauseOwner ? [.. playbook.Causes.Select(cause => new Choice(cause.Code, cause.Name))] : []))];

    private static Resolution? BranchOf(Case c) => c.Stage == Stage.Resolve ? c.Resolution : null;
}
