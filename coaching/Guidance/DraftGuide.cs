using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>What the coach says of a draft.</summary>
internal static class DraftGuide
{
    public static DraftAdvice For(Case c, DraftChecked draft, Playbook playbook, Verdict verdict, Here here)
    {
        var moment = Moments.Of(c, playbook, HandUpGuide.WouldGo(c, playbook, verdict, here.Now), here);
        var reading = draft.Reading;
        var decision = draft.Stopped ? DraftDecision.Stop : reading.Send ? DraftDecision.Send : DraftDecision.Improve;
        var missing = StageGuide.PlayOf(c, playbook).Moves.Where(m => !reading.Makes(m)).Select(m => playbook.Moves[m]);
        return new DraftAdvice(
            c.Number,
            draft.Text,
            decision,
            Headline(decision, playbook),
            [.. reading.Moves.DistinctBy(m => m.Code).Where(m => playbook.Moves.ContainsKey(m.Code)).Select(m => new Labelled(m.Code, playbook.Moves[m.Code].Label, m.Evidence, Reason(m, playbook.Moves[m.Code].Why, playbook)))],
            [.. Pitfalls(reading, playbook, moment)],
            [.. missing.Select(m => new Labelled(m.Code, m.Label, null, m.Why))],
            decision == DraftDecision.Send ? null : BetterDraft.Of(c, draft, playbook, moment),
            decision == DraftDecision.Stop ? [.. playbook.Drafts.Alternatives.Select(a => new HonestAlternative(a.Code, a.Label, a.Wording.For(moment)!))] : []);
    }

    /// <summary>Whether a draft is held back.</summary>
    public static bool Stops(ReplyReading reading, Playbook playbook) => !reading.Send && Stopping(reading, playbook).Count > 0;

    /// <summary>The pitfalls that hold a draft back.</summary>
    public static IReadOnlyList<PitfallPlay> Stopping(ReplyReading reading, Playbook playbook)
    {
        var helps = reading.Makes(Moves.Fix) || reading.Makes(Moves.Alternative) || reading.Makes(Moves.NextStep) || reading.Makes(Moves.Handover);
        return [.. reading.Pitfalls.Select(p => playbook.Pitfalls.GetValueOrDefault(p.Code)).OfType<PitfallPlay>()
            .Where(p => p.Stops == Playbooks.Stops.Always || (p.Stops == Playbooks.Stops.UnlessHelped && !helps))];
    }

    private static IEnumerable<PitfallAdvice> Pitfalls(ReplyReading reading, Playbook playbook, Moment moment) =>
        from found in reading.Pitfalls
        let play = playbook.Pitfalls.GetValueOrDefault(found.Code)
        where play is not null
        orderby play.Stops descending
        select new PitfallAdvice(found.Code, play.Label, found.Evidence, Reason(found, play.Why, playbook), play.Better.For(moment)!);

    // A company's own rule says itself why.
    private static string Reason(Finding found, string why, Playbook playbook) => playbook.OwnRules.Made(found) ? found.Reason : why;

    private static string Headline(DraftDecision decision, Playbook playbook) => decision switch
    {
        DraftDecision.Send => playbook.Drafts.Send,
        DraftDecision.Improve => playbook.Drafts.Improve,
        _ => playbook.Drafts.Stop,
    };
}
