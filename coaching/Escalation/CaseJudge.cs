using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Escalation;

/// <summary>Coach on, or hand up: a function of the case, the playbook and the time, and of nothing else.
/// How soon is set by danger and impact; tone only decides whether smaller signals add up.</summary>
internal static class CaseJudge
{
    public static Verdict Of(Case c, Playbook playbook, DateTimeOffset now)
    {
        var role = playbook.Authority.RoleOf(c.Agent, c.OpenedAt);
        var limits = playbook.Escalation.For(role);
        Hit[] hits = [.. RedSignals(c, playbook), .. Ambers(c, playbook, limits), .. CaseRules.Broken(c, playbook, limits, now)];
        var impact = ImpactScore.Of(c, playbook);
        var heat = c.Messages is [.., var last] ? last.Reading.Heat : 0;
        if (hits.Length == 0)
            return new Verdict(false, false, ByImpact(impact, Urgency.ThisWeek, playbook), limits.OwnRung, [], "coach-on") { Impact = impact, Heat = heat, Role = role };

        var ordered = hits.OrderByDescending(h => h.Urgency).ToList();
        var urgency = ByImpact(impact, ordered[0].Urgency, playbook);
        return new Verdict(
            Escalate: true,
            Must: hits.Any(h => h.Must),
            urgency,
            RungFor(c, playbook, [.. ordered.TakeWhile(h => h.Urgency == ordered[0].Urgency).Select(h => h.Rung)], urgency, now),
            [.. ordered.Select(h => h.Reason).DistinctBy(r => r.Code, StringComparer.Ordinal)],
            ordered[0].Rule)
        { Impact = impact, Heat = heat, Role = role };
    }

    /// <summary>Whether a verdict says something the one before did not: a new reason, or more haste.</summary>
    public static bool IsNews(Verdict verdict, Verdict? before) =>
        verdict.Escalate && (before is null
            || verdict.Urgency > before.Urgency
            || verdict.Reasons.Any(r => before.Reasons.All(b => b.Code != r.Code)));

    private static IEnumerable<Hit> RedSignals(Case c, Playbook playbook) =>
        from play in playbook.Signals
        where play.Red is not null && RedLines.Crossed(c, playbook, play.Code)
        select new Hit(Reason(c, play), play.Red!.Urgency, play.Red.Rung, Must: true, $"red-signal:{play.Code}");

    private static IEnumerable<Hit> Ambers(Case c, Playbook playbook, EscalationPlay limits)
    {
        if (c.Messages is not [.., var last] || last.Reading.Heat < limits.AmberHeat)
            return [];
        var ambers = playbook.Signals.Where(s => s.Weight > 0 && c.Messages.Any(m => m.Reading.Has(s.Code))).ToList();
        return ambers.Sum(s => s.Weight) >= limits.AmberWeight
            ? ambers.Select(s => new Hit(Reason(c, s), limits.AmberUrgency, limits.AmberRung, Must: false, "signals-add-up"))
            : [];
    }

    private static VerdictReason Reason(Case c, SignalPlay play)
    {
        var found = c.Messages.SelectMany(m => m.Reading.Signals).Last(s => s.Code == play.Code);
        return new VerdictReason(play.Code, play.Reason, found.Evidence);
    }

    private static Urgency ByImpact(double impact, Urgency least, Playbook playbook)
    {
        var byImpact = impact >= playbook.Escalation.CriticalImpact ? Urgency.Now
            : impact >= playbook.Escalation.UrgentImpact ? Urgency.Today
            : Urgency.ThisWeek;
        return byImpact > least ? byImpact : least;
    }

    // One hop to the rung that can decide; when that rung has it already and the customer is no calmer, the next one up.
    private static string RungFor(Case c, Playbook playbook, IReadOnlyList<string> rungs, Urgency urgency, DateTimeOffset now)
    {
        var ladder = playbook.Ladder.Select(r => r.Code).ToList();
        var tried = LadderWalk.TriedIn(c, playbook);
        var asked = rungs.MaxBy(ladder.IndexOf)!;
        return c.Raised is { } raised && ladder.IndexOf(raised.Verdict.Rung) is var had && had >= ladder.IndexOf(asked)
            && c.Messages is [.., var last] && last.At > raised.At
            && (last.Reading.Heat >= playbook.Escalation.AmberHeat || last.Reading.Has(Signals.Manager))
            ? LadderWalk.Next(playbook, ladder[had], urgency, tried, now) ?? ladder[had]
            : LadderWalk.Place(playbook, asked, urgency, tried, now);
    }
}
