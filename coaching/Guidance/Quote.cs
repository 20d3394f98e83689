using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Guidance;

/// <summary>The customer's words, fit to stand in a reply to them: short, without shouting, never an insult.</summary>
internal static partial class Quote
{
    private const int MostWords = 16;

    /// <summary>The words to quote; null when they are better left out.</summary>
    public static string? Of(string? words, IReadOnlyList<string> never)
    {
        if (words is null)
            return null;
        var text = Spaces().Replace(words, " ").Trim(Ends).Replace('“', '‘').Replace('”', '’').Replace("\"", "'", StringComparison.Ordinal);
        if (text.Count(char.IsLetter) < 3 || never.Any(n => WordMatch.Whole(text, n)))
            return null;
        return Short(Calm(text));
    }

    /// <summary>Whether two quotes say the same thing, one within the other.</summary>
    public static bool Overlap(string a, string b) =>
        Bare(a).Contains(Bare(b), StringComparison.OrdinalIgnoreCase) || Bare(b).Contains(Bare(a), StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Ends = [.. " .,;:!?…-–\"'“”‘’()*#@"];

    private static string Bare(string text) => text.TrimEnd('…').Trim();

    // Capitals are shouting; quoted back they shout at the customer.
    private static string Calm(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters < 5 || text.Count(char.IsUpper) < 0.6 * letters)
            return text;
        return I().Replace(text.ToLowerInvariant(), "I");
    }

    private static string Short(string text)
    {
        var words = text.Split(' ');
        if (words.Length <= MostWords)
            return text;
        var clause = Clause().Match(text);
        var cut = clause.Success && clause.Value.Split(' ').Length is >= 5 and <= MostWords ? clause.Value : string.Join(' ', words[..(MostWords - 3)]);
        return cut.TrimEnd(Ends) + " …";
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bi\b", RegexOptions.None, 1000)]
    private static partial Regex I();

    [GeneratedRegex(@"^.{20,90}?[.;!?](?=\s)", RegexOptions.None, 1000)]
    private static partial Regex Clause();
}
