using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Guidance;

/// <summary>The customer's words, fit to stand in a reply to them: a whole clause, without shouting, never an insult.</summary>
internal static partial class Quote
{
    private const int MostWords = 16;
    private const int LeastWords = 2;

    /// <summary>Words of a text as a quote: the clause they stand in, or the part of it that is whole; null when they are better left out.</summary>
    public static string? Of(string text, string? words, IReadOnlyList<string> never)
    {
        if (string.IsNullOrWhiteSpace(words))
            return null;
        if (text.IndexOf(words, StringComparison.Ordinal) is not (var at and >= 0))
            return Fit(words, never);
        var end = at + words.TrimEnd(Ends).Length;
        var (from, to) = Clause(text, at, end);
        var parts = Parts(text[from..to]);
        var own = parts.Where(p => from + p.Start < end && from + p.End > at).ToList();
        return Fit(text[from..to], never)
            ?? (own.Count > 1 ? Fit(text[(from + own[0].Start)..(from + own[^1].End)], never) : null)
            ?? own.OrderByDescending(p => p.End - p.Start).Select(p => Fit(text[(from + p.Start)..(from + p.End)], never)).FirstOrDefault(q => q is not null);
    }

    /// <summary>The beginning of a text, for a line that only reminds of it.</summary>
    public static string? Brief(string text)
    {
        var words = Tidy(text).Split(' ');
        var brief = Calm(string.Join(' ', words.Take(MostWords))).Trim(Ends);
        return brief.Count(char.IsLetter) < 3 ? null : words.Length > MostWords ? brief + " …" : brief;
    }

    /// <summary>Whether two quotes say the same thing, one within the other.</summary>
    public static bool Overlap(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Ends = [.. " .,;:!?…-–—\"'“”‘’()*#@"];

    private static string? Fit(string words, IReadOnlyList<string> never)
    {
        var text = Tail().Replace(Lead().Replace(Tidy(words).Trim(Ends), ""), "");
        var count = text.Split(' ').Length;
        return count is < LeastWords or > MostWords || text.Count(char.IsLetter) < 3 || Dangling().IsMatch(text) || never.Any(n => WordMatch.Whole(text, n))
            ? null
            : Calm(text);
    }

    private static string Tidy(string text) =>
        Spaces().Replace(text, " ").Trim().Replace('“', '‘').Replace('”', '’').Replace("\"", "'", StringComparison.Ordinal);

    private static (int From, int To) Clause(string text, int at, int end)
    {
        var from = at;
        while (from > 0 && !EndsAt(text, from - 1))
            from--;
        var to = end;
        while (to < text.Length && !EndsAt(text, to))
            to++;
        return (from, to);
    }

    // A point or a comma within a number or an address ends nothing.
    private static bool EndsAt(string text, int at) => text[at] switch
    {
        ';' or '!' or '?' or '\n' or '…' => true,
        '.' or ',' or ':' => at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    private static List<(int Start, int End)> Parts(string clause)
    {
        List<(int, int)> parts = [];
        var start = 0;
        foreach (Match joint in Joint().Matches(clause))
        {
            parts.Add((start, joint.Index));
            start = joint.Index + joint.Length;
        }

        parts.Add((start, clause.Length));
        return parts;
    }

    // Capitals are shouting; quoted back they shout at the customer.
    private static string Calm(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters < 5 || text.Count(char.IsUpper) < 0.6 * letters)
            return text;
        return I().Replace(text.ToLowerInvariant(), "I");
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bi\b", RegexOptions.None, 1000)]
    private static partial Regex I();

    // "And" joins clauses only where a new one begins: “between 8 and 12” is one.
    [GeneratedRegex(@"\s(?:but|because|so|when|while|although|though|if|unless)\s|\s(?:and|or)(?=\s(?:i|we|you|he|she|it|they|nobody|there|this|then|now|still|nothing)\b)|\s[-–—/]+\s|\s?[()]\s?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:and|but|or|so|because|then|plus|yet|also|that|ok|okay|well|hello|hi|hey|@\S+)\s+)+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Lead();

    // Pictures and points at the end belong to the tone, not to the words.
    [GeneratedRegex(@"[^\p{L}\p{N}%€£$'’]+$", RegexOptions.None, 1000)]
    private static partial Regex Tail();

    // What hangs on something outside it cannot stand alone.
    [GeneratedRegex(@"^(?:which|who|whose|whom|to|of|for|than)\b|\b(?:the|a|an|my|your|our|to|of|for|with|and|or|but|because|that|is|was|are|in|at|on|from|by)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dangling();
}
