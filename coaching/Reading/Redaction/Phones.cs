using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Phone numbers by their shape: international, national with a leading zero, North American, Indian.</summary>
internal static partial class Phones
{
    private const int Shortest = 9;
    private const int Longest = 15;

    // How long a number of a country is with its code; elsewhere groups are taken as long as they fit.
    private static readonly Dictionary<string, int> Countries = new(StringComparer.Ordinal)
    {
        ["1"] = 11,
        ["44"] = 12,
        ["91"] = 12,
        ["33"] = 11,
        ["34"] = 11,
        ["61"] = 11,
        ["31"] = 11,
        ["32"] = 11,
        ["41"] = 11,
        ["65"] = 10,
    };

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Run().Matches(plain).SelectMany(m => In(plain, m));

    private static IEnumerable<Hit> In(string plain, Match run)
    {
        var groups = new DigitGroups(plain, run.Index, run.Length);
        for (var first = 0; first < groups.Count; first++)
        {
            var plus = first == 0 && run.Groups["plus"].Success;
            if (Last(groups, first, plus) is not { } last)
                continue;
            if (last == groups.Count - 1 && Measured().IsMatch(plain, groups.End(last)))
                yield break;
            var start = plus ? run.Index : Opening(plain, groups, first);
            var text = groups.Text(first, last);
            var extension = Extension().Match(plain, groups.End(last));
            yield return new Hit(start, groups.End(last) + extension.Length, $"phone ending {Tail.Of(text)}");
            first = last;
        }
    }

    private static int Opening(string plain, DigitGroups groups, int first)
    {
        var start = groups.Start(first);
        return start > 0 && plain[start - 1] == '(' && plain.AsSpan(groups.End(first)).StartsWith(")") ? start - 1 : start;
    }

    private static int? Last(DigitGroups groups, int first, bool plus)
    {
        if (plus)
            return International(groups, first, groups[first].TrimStart('0'));
        if (Checks.DateLike(groups.Text(first, Math.Min(first + 2, groups.Count - 1))))
            return null;
        var lead = groups[first];
        if (lead.StartsWith("00", StringComparison.Ordinal) && lead.Length is > 2 and <= 16 && lead[2] != '0')
            return International(groups, first, lead[2..]);
        if (lead[0] == '0')
            return National(groups, first);
        return NorthAmerican(groups, first) ?? Indian(groups, first);
    }

    private static int? International(DigitGroups groups, int first, string lead)
    {
        var most = Countries.Where(c => lead.StartsWith(c.Key, StringComparison.Ordinal)).Select(c => c.Value).FirstOrDefault(Longest);
        var total = lead.Length;
        var last = first;
        for (; last + 1 < groups.Count && total < most; last++)
        {
            var trunk = groups[last + 1].StartsWith('0') && groups.Gap(last + 1).Contains('(', StringComparison.Ordinal) ? 1 : 0;
            if (total + groups.Size(last + 1) - trunk > most)
                break;
            total += groups.Size(last + 1) - trunk;
        }

        return total >= 8 ? last : null;
    }

    // Groups of two are a French number only with one kind of gap; else they are times or scores.
    private static int? National(DigitGroups groups, int first)
    {
        if (groups.Size(first) < (first == 0 ? 2 : 3))
            return null;
        var total = groups.Size(first);
        var last = first;
        for (; last + 1 < groups.Count; last++)
        {
            var next = total + groups.Size(last + 1);
            if (next > 13 || (next > 11 && total >= Shortest))
                break;
            total = next;
        }

        if (total is < Shortest or > 13)
            return null;
        var pairs = last > first && Enumerable.Range(first, last - first + 1).All(g => groups.Size(g) == 2);
        return pairs && (total != 10 || Enumerable.Range(first + 1, last - first).Select(groups.Gap).Distinct(StringComparer.Ordinal).Count() > 1) ? null : last;
    }

    private static int? NorthAmerican(DigitGroups groups, int first)
    {
        var at = groups[first] == "1" ? first + 1 : first;
        return at + 2 < groups.Count && groups.Size(at) == 3 && groups.Size(at + 1) == 3 && groups.Size(at + 2) == 4 && groups[at][0] > '1' ? at + 2 : null;
    }

    private static int? Indian(DigitGroups groups, int first) =>
        first + 1 < groups.Count && groups.Size(first) == 5 && groups.Size(first + 1) == 5 && groups[first][0] >= '6' ? first + 1 : null;

    [GeneratedRegex(@"(?<![\w£$€¥₹#+]|[0-9][.:]|[£$€] )(?<plus>(?:\+|\bplus ) ?)?(?>\(?[0-9]{1,20}(?:(?:[ .()-]{1,3}| (?:dash|hyphen|dot|space|then) )[0-9]{1,20})*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Redactor.Patience)]
    private static partial Regex Run();

    [GeneratedRegex(@"\G(?:[%£$€]|:[0-9]|(?!x[0-9]|ext)\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Redactor.Patience)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\G,? ?\(?(?:ext|extn|extension|x)\b?\.?:? ?[0-9]{1,6}\b\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Redactor.Patience)]
    private static partial Regex Extension();
}
