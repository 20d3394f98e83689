using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>How a case moves on the ladder: one hop to the rung that can decide, two lower levels before the top, and for now to somebody who is there.</summary>
internal static class LadderWalk
{
    /// <summary>The rung a case goes to.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="rung">The rung its reasons ask for.</param>
    /// <param name="urgency">How soon.</param>
    /// <param name="tried">The rungs it has been to.</param>
    /// <param name="now">The time.</param>
    public static string Place(Playbook playbook, string rung, Urgency urgency, IReadOnlyCollection<string> tried, DateTimeOffset now)
    {
        if (urgency == Urgency.Now)
            return playbook.RungOf(rung).Hours.IsOpen(now) ? rung : Above(playbook, rung).FirstOrDefault(r => r.Hours.IsOpen(now))?.Code ?? rung;
        return LowerFirst(playbook, playbook.RungOf(rung), tried) ?? rung;
    }

    /// <summary>The rung after this one; null at the top.</summary>
    public static string? Next(Playbook playbook, string from, Urgency urgency, IReadOnlyCollection<string> tried, DateTimeOffset now)
    {
        if (Above(playbook, from).FirstOrDefault(r => !tried.Contains(r.Code)) is not { } next)
            return null;
        return urgency == Urgency.Now
            ? Above(playbook, from).FirstOrDefault(r => !tried.Contains(r.Code) && r.Hours.IsOpen(now))?.Code ?? next.Code
            : LowerFirst(playbook, next, [.. tried, from]) ?? next.Code;
    }

    /// <summary>The rungs a case has been handed up to before.</summary>
    public static IReadOnlyList<string> TriedIn(Case c, Playbook playbook) =>
        [.. c.Events.OfType<EscalationRaised>().Select(r => r.Verdict.Rung).Where(code => playbook.Ladder.Any(r => r.Code == code)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Rung> Above(Playbook playbook, string code) =>
        playbook.Ladder.SkipWhile(r => r.Code != code).Skip(1).Where(r => !r.Beside);

    // The nearest lower level that has not had it yet, while fewer of them have than this rung wants; null when it may go there.
    private static string? LowerFirst(Playbook playbook, Rung rung, IReadOnlyCollection<string> tried)
    {
        var lower = playbook.Ladder.TakeWhile(r => r.Code != rung.Code).Where(r => !r.Beside).ToList();
        return lower.Count(r => tried.Contains(r.Code)) >= rung.TriedFirst ? null : lower.FindLast(r => !tried.Contains(r.Code))?.Code;
    }
}
