using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>Who is on.</summary>
public static class OnDuty
{
    /// <summary>Every rung, the lowest first.</summary>
    public static IReadOnlyList<RungDuty> Of(Playbook playbook, DateTimeOffset now) =>
        [.. from rung in playbook.Ladder
            let isOn = rung.Hours.IsOpen(now)
            select new RungDuty(rung.Code, rung.Name, [.. rung.People.Select(p => p.Name)], rung.Hours.Text, isOn, rung.Hours.ClosesAt(now), isOn ? null : rung.Hours.NextOpen(now), rung.Answer)];

    /// <summary>Whom to call now: the lowest rung that is there, or the one that is back first, with the names of its people.</summary>
    public static string ToCall(Playbook playbook, DateTimeOffset now)
    {
        var beside = playbook.Ladder.Where(rung => rung.Beside).Select(rung => rung.Code).ToHashSet(StringComparer.Ordinal);
        var rungs = Of(playbook, now).OrderBy(rung => beside.Contains(rung.Code)).ToList();
        var rung = rungs.Find(r => r.IsOn) ?? rungs.MinBy(r => r.NextFrom ?? DateTimeOffset.MaxValue)!;
        return rung.People.Count == 0 ? rung.Name : $"{rung.Name} ({string.Join(", ", rung.People)})";
    }
}

/// <summary>Whether a rung is there.</summary>
/// <param name="Code">The rung.</param>
/// <param name="Name">Its name.</param>
/// <param name="People">Who it is; may be empty.</param>
/// <param name="Hours">Its hours as the playbook writes them.</param>
/// <param name="IsOn">Whether somebody is there.</param>
/// <param name="Until">Until when; null when nobody is there, or they never go.</param>
/// <param name="NextFrom">From when again; null when somebody is there.</param>
/// <param name="Answer">How long they may take.</param>
public sealed record RungDuty(string Code, string Name, IReadOnlyList<string> People, string Hours, bool IsOn, DateTimeOffset? Until, DateTimeOffset? NextFrom, TimeSpan Answer);
