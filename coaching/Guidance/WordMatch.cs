namespace CoachBot.Coaching.Guidance;

/// <summary>Looks for words in a text, without regard to case.</summary>
internal static class WordMatch
{
    private static readonly string[] Endings = ["", "s", "es", "ed", "ing", "er", "ers", "y"];

    /// <summary>Whether a text has a word, or one that begins with it.</summary>
    public static bool Begins(string text, string word) => Any(text, word, static _ => true);

    /// <summary>Whether a text has a word, in one of its common forms.</summary>
    public static bool Whole(string text, string word) =>
        Any(text, word, static rest => Endings.Any(e => rest.StartsWith(e, StringComparison.OrdinalIgnoreCase) && (rest.Length == e.Length || !char.IsLetterOrDigit(rest[e.Length]))));

    private static bool Any(string text, string word, Func<string, bool> restFits)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && restFits(text[(at + word.Length)..]))
                return true;
        }

        return false;
    }
}
