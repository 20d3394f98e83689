using System.Collections.Frozen;

namespace CoachBot.Coaching.Reading.Language;

/// <summary>A few words, to be looked for as they stand in a text: in whatever case, with whatever apostrophe.</summary>
internal sealed class WordSet
{
    private const int Longest = 16;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The words, in lower case with straight apostrophes and white space between them.</summary>
    public WordSet(string words) =>
        _words = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..word.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        return _words.Contains(lower);
    }
}
