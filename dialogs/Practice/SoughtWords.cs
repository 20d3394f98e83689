using System.Text;

namespace CoachBot.Dialogs.Practice;

/// <summary>Makes patterns of plain words: "how many, count" finds "How many boxes" and "counted".</summary>
internal static class SoughtWords
{
    private const int Most = 12;
    private const int LongestPattern = 180;
    private const int ShortestBeginning = 4;
    private const int ShortestAlone = 3;

    /// <summary>The patterns; none when there is nothing to look for.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split([',', ';', '\n', '\r', '/'], StringSplitOptions.RemoveEmptyEntries).Select(Pattern).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most)];

    private static string? Pattern(string phrase)
    {
        var words = Words(phrase);
        var pattern = string.Join(" ..2 ", words.Select(w => IsBeginning(w) ? w + "*" : w));
        var isEnough = words.Count > 1 || (words is [var only] && (only.Length >= ShortestAlone || only.All(char.IsDigit)));
        return isEnough && pattern.Length <= LongestPattern ? pattern : null;
    }

    // "count" begins "counted"; "when" begins nothing.
    private static bool IsBeginning(string word) =>
        word.Length >= ShortestBeginning && word.All(char.IsLetter) && !DialogWords.List("scenario.whole-words").Contains(word, StringComparer.Ordinal);

    private static List<string> Words(string phrase)
    {
        var plain = new StringBuilder(phrase.Length);
        foreach (var c in phrase.ToLowerInvariant())
            plain.Append(char.IsLetter(c) || char.IsAsciiDigit(c) ? c : ' ');
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
