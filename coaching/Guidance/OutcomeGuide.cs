using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>How a case ended.</summary>
internal static class OutcomeGuide
{
    public static Outcome Of(Case c) => new(
        c.Latest(Fact.Agreed) ?? Text.Say("outcome.none-agreed"),
        c.Latest(Fact.Cause),
        Joined(c.Latest(Fact.Fix) ?? c.Latest(Fact.Alternative), c.Latest(Fact.Compensation)),
        c.Latest(Fact.Prevention),
        c.Latest(Fact.Lesson),
        [.. c.Promises.Where(p => c.StateOf(p) is PromiseState.Open or PromiseState.Broken).OrderBy(p => p.Due)]);

    public static OutcomeBrief Brief(Case c, Outcome outcome, Playbook playbook) => new(
        c.Number,
        c.Agent,
        outcome,
        c.Messages is [var first, ..] ? first.Reading.Heat : 0,
        c.Messages is [.., var last] ? last.Reading.Heat : 0,
        CaseTimeline.Of(c, playbook),
        Praise.For(c));

    private static string? Joined(string? fix, string? compensation) =>
        fix is not null && compensation is not null ? Text.Say("outcome.fix-and-more", ("fix", fix.TrimEnd('.', ' ')), ("compensation", compensation)) : fix ?? compensation;
}
