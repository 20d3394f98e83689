namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads a yes or a no.</summary>
internal static class BooleanReader
{
    /// <summary>What the text says first: null when neither yes nor no.</summary>
    internal static bool? Read(string text, string locale)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var words = YesNoWords.Of(locale);
        var yes = Earliest(text, words.Yes, words.WholeWords);
        var no = Earliest(text, words.No, words.WholeWords);

        // Ties go to no: a no may begin with a yes ("sure not"), and to some scripts a no is a yes with a sign before it.
        if (no >= 0 && (yes < 0 || no <= yes))
            return IsDoubt(text, no) ? null : false;
        return yes >= 0 ? true : null;
    }

    private static int Earliest(string text, string[] phrases, bool wholeWords)
    {
        var earliest = -1;
        foreach (var phrase in phrases)
        {
            var at = IndexOf(text, phrase, wholeWords);
            if (at >= 0 && (earliest < 0 || at < earliest))
                earliest = at;
        }

        return earliest;
    }

    private static int IndexOf(string text, string phrase, bool wholeWords)
    {
        for (var at = 0; (at = text.IndexOf(phrase, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (!wholeWords || !char.IsLetter(phrase[0]) || (!Joins(text, at - 1) && !Joins(text, at + phrase.Length)))
                return at;
        }

        return -1;
    }

    private static bool Joins(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_');

    /// <summary>"Not sure" is no answer.</summary>
    private static bool IsDoubt(string text, int at)
        => text.AsSpan(at).StartsWith("not sure", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(at).StartsWith("not really sure", StringComparison.OrdinalIgnoreCase);
}
