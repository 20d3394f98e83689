using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>A place in a text that is to be masked.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Mask">What stands there instead.</param>
internal readonly record struct Hit(int Start, int End, string Mask)
{
    /// <summary>The place a group of a match took.</summary>
    public static Hit At(Group group, string mask) => new(group.Index, group.Index + group.Length, mask);

    /// <summary>The hits of several searches in their order, without those that reach into one before.</summary>
    public static List<Hit> InOrder(IEnumerable<Hit> hits)
    {
        var kept = new List<Hit>();
        foreach (var hit in hits.OrderBy(h => h.Start))
        {
            if (kept.Count == 0 || kept[^1].End <= hit.Start)
                kept.Add(hit);
        }

        return kept;
    }

    /// <summary>What a pattern finds and the judge agrees with; where it does not agree, the search goes on one character later.</summary>
    public static IEnumerable<Hit> Of(Regex pattern, string plain, Func<Match, Hit?> judge)
    {
        for (var at = 0; at <= plain.Length && pattern.Match(plain, at) is { Success: true } match;)
        {
            at = match.Index + 1;
            if (judge(match) is not { } hit)
                continue;
            at = Math.Max(at, hit.End);
            yield return hit;
        }
    }
}
