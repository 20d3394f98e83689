using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Holds the parts of a playbook against each other.</summary>
internal static class PlaybookCheck
{
    public static void References(Playbook p, Action<string, string> problem)
    {
        Complete(p, problem);
        var rungs = p.Ladder.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var signal in p.Signals.Where(s => s.Red is not null && !rungs.Contains(s.Red.Rung)))
            problem("signals", $"{signal.Code} goes to \"{signal.Red!.Rung}\", which the ladder does not have; allowed: {string.Join(", ", rungs)}");
        foreach (var rung in p.Escalation.Rules.Select(r => r.Rung).Append(p.Escalation.AmberRung).Append(p.Escalation.OwnRung).Distinct(StringComparer.Ordinal).Where(r => !rungs.Contains(r)))
            problem("escalation", $"\"{rung}\" is not on the ladder; allowed: {string.Join(", ", rungs)}");
        if (!p.Authority.Limits.ContainsKey(p.Authority.Role))
            problem("authority", $"the role \"{p.Authority.Role}\" has no limit; allowed: {string.Join(", ", p.Authority.Limits.Keys)}");
        Roles(p, problem);
        if (p.Escalation.UrgentImpact > p.Escalation.CriticalImpact)
            problem("escalation", "urgent-impact may not be above critical-impact");
    }

    private static void Roles(Playbook p, Action<string, string> problem)
    {
        var known = p.Authority.Limits.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var role in p.Ladder.SelectMany(r => r.People).Select(who => who.Role).OfType<string>().Distinct(StringComparer.Ordinal).Where(r => !known.Contains(r)))
            problem("ladder", $"the role \"{role}\" has no authority; allowed: {string.Join(", ", known)}");
        foreach (var role in p.Authority.Agents.Select(a => a.Who.Role).OfType<string>().Distinct(StringComparer.Ordinal).Where(r => !known.Contains(r)))
            problem("authority", $"the role \"{role}\" has no limit; allowed: {string.Join(", ", known)}");
        if (p.Authority.NewFor is not null && !known.Contains(AuthorityPlay.NewRole))
            problem("authority", $"with \"new-for\" the role \"{AuthorityPlay.NewRole}\" needs a limit");
        foreach (var twice in p.Ladder.GroupBy(r => r.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problem("ladder", $"\"{twice.Key}\" is there twice");
        if (p.Ladder.Count > 0 && p.Ladder.All(r => r.Beside))
            problem("ladder", "at least one rung must not stand beside the ladder");
        foreach (var rung in p.Ladder.Where(r => r.TriedFirst > p.Ladder.TakeWhile(l => l.Code != r.Code).Count(l => !l.Beside)))
            problem("ladder", $"\"{rung.Code}\" wants more lower levels tried first than there are below it");
    }

    private static void Complete(Playbook p, Action<string, string> problem)
    {
        Each("signals", p.Signals.Select(s => s.Code), Signals.All);
        Each("moves", p.Moves.Keys, Moves.All);
        Each("pitfalls", p.Pitfalls.Keys, Pitfalls.All);
        Each("causes", p.Causes.Select(c => c.Code), ["ours", "third-party", "customer", "technology", "law", "unknown"]);
        Each("drafts", p.Drafts.Alternatives.Select(a => a.Code), ["explain", "partial", "handover", "escalate"]);
        Each("escalation", p.Escalation.Rules.Select(r => r.Code), CaseRule.Codes);
        Each("moods", p.Moods.Select(m => m.Code), ["calm", "upset", "angry"]);
        if (p.HeatWords.Count != 5)
            problem("heat", "five words are expected, for 0 to 4");
        if (p.ImpactWords.Count != 5)
            problem("impact", "five words are expected, for 0 to 4");
        if (!p.Moods.Any(m => m.From == 0))
            problem("moods", "one mood must begin at 0");
        if (p.Ladder.Count == 0)
            problem("ladder", "at least one rung is expected");

        void Each(string key, IEnumerable<string> present, IEnumerable<string> expected)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var twice in present.Where(c => c.Length > 0 && !seen.Add(c)))
                problem(key, $"\"{twice}\" is there twice");
            foreach (var code in expected.Where(c => !seen.Contains(c)))
                problem(key, $"\"{code}\" is missing");
        }
    }
}
