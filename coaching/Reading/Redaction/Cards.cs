using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Payment card numbers, however they are spaced.</summary>
internal static partial class Cards
{
    private const int Shortest = 13;
    private const int Longest = 19;
    private const int Usual = 16;
    private const int MostGroups = 6;

    // Where more than one length passes the check, the commoner one is it.
    private static readonly int[] Lengths = [16, 15, 14, 19, 18, 17, 13];

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain)
    {
        var runs = Run().Matches(plain).SelectMany(m => Windows(new DigitGroups(plain, m.Index, m.Length)));
        return Hit.InOrder(runs.Concat(Hit.Of(AmongWords(), plain, m => Judge(new DigitGroups(plain, m.Index, m.Length), 0, 3))));
    }

    private static IEnumerable<Hit> Windows(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (Longer(groups, first) is not { } found)
            {
                if (groups.Size(first) > Usual && Holds(groups[first]))
                    yield return new Hit(groups.Start(first), groups.End(first), $"number ending {Tail.Of(groups[first])}");
                continue;
            }

            yield return found.Hit;
            first = found.Last;
        }
    }

    private static bool Holds(string digits) =>
        Enumerable.Range(0, digits.Length - Usual + 1).Any(i => Checks.Luhn(digits.AsSpan(i, Usual)));

    private static (Hit Hit, int Last)? Longer(DigitGroups groups, int first)
    {
        var ends = new Dictionary<int, int>();
        for (int last = first, digits = 0; last < groups.Count && (digits += groups.Size(last)) <= Longest; last++)
            ends[digits] = last;
        foreach (var length in Lengths)
        {
            if (ends.TryGetValue(length, out var last) && Judge(groups, first, last) is { } hit)
                return (hit, last);
        }

        return null;
    }

    private static Hit? Judge(DigitGroups groups, int first, int last)
    {
        var text = groups.Text(first, last);
        return Checks.DigitCount(text) >= Shortest && Checks.Luhn(text) && Likely(groups, first, last)
            ? new Hit(groups.Start(first), groups.End(last), $"card ending {Tail.Of(text)}")
            : null;
    }

    // One list of numbers in ten passes the check; a card begins with certain digits and is grouped with some order.
    private static bool Likely(DigitGroups groups, int first, int last)
    {
        if (first == last)
            return groups.Size(first) != Shortest || !groups[first].StartsWith("97", StringComparison.Ordinal);
        var start = groups.Text(first, last);
        var issuer = start[0] is >= '3' and <= '6' || (start[0] == '2' && groups[first].Length > 1 && start[1] is >= '2' and <= '7');
        var sizes = Enumerable.Range(first, last - first).Select(groups.Size).ToList();
        if (sizes.TrueForAll(s => s >= 4))
            return issuer || !Enumerable.Range(first, last - first + 1).All(g => Checks.Year(groups[g]));
        var even = sizes.TrueForAll(s => s == sizes[0]) && groups.Size(last) <= sizes[0];
        var gaps = Enumerable.Range(first + 1, last - first).Select(groups.Gap).ToList();
        return issuer && (even || (sizes.Count < MostGroups && groups.Digits(first, last) > 14))
            && gaps.TrueForAll(g => !g.Contains(',', StringComparison.Ordinal) && !g.Contains('/', StringComparison.Ordinal))
            && (gaps.TrueForAll(g => g.Contains('.', StringComparison.Ordinal)) || !gaps.Exists(g => g.Contains('.', StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?>[0-9]+(?:(?: {0,3}\r?\n {0,3}|[ .,_/|*~\t-]{1,3}| (?:dash|hyphen|dot|space|slash|then|and|and then) )[0-9]+)*)", RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<![0-9])(?:[3-6][0-9]{3}|2[2-7][0-9]{2})(?:[^0-9£$€¥₹%]{1,25}[0-9]{4}){3}(?![0-9])", RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex AmongWords();
}
