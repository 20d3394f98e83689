namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A run of letters, in lower case, and where it stands.</summary>
internal readonly record struct Word(string Lower, int Start, int End)
{
    /// <summary>The words of a text. Apostrophes inside a word belong to it; hyphens part words.</summary>
    internal static List<Word> Split(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text, i))
                continue;
            var start = i;
            while (i + 1 < text.Length && (IsLetter(text, i + 1) || (text[i + 1] is '\'' or '’' && i + 2 < text.Length && IsLetter(text, i + 2))))
                i++;
            words.Add(new Word(text[start..(i + 1)].ToLowerInvariant().Replace('’', '\''), start, i));
        }

        return words;
    }

    /// <summary>Whether nothing but spaces or one hyphen stands between two words.</summary>
    internal static bool Adjoin(string text, int end, int start)
    {
        var hyphens = 0;
        for (var i = end + 1; i < start; i++)
        {
            if (text[i] is '-' && ++hyphens == 1)
                continue;
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    // The vowel signs of some scripts are marks, not letters.
    private static bool IsLetter(string text, int index)
        => char.IsLetter(text[index]) || char.GetUnicodeCategory(text[index])
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
