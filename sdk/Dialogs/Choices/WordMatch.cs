namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in a list of words: from which to which, and how well it fits.</summary>
internal sealed record WordMatch(SortedValue Value, int Start, int End, float Score)
{
    /// <summary>Looks for the words of a value in their order, with at most so many others between two of them.</summary>
    internal static WordMatch? Find(List<Token> words, List<Token> searched, SortedValue value, int from, int distance, bool allowPartial)
    {
        var (matched, skipped, start, end, next) = (0, 0, -1, -1, from);
        foreach (var word in searched)
        {
            var at = IndexOf(words, word, next);
            if (at < 0)
                continue;
            var gap = matched > 0 ? at - next : 0;
            if (gap > distance)
                continue;

            matched++;
            skipped += gap;
            next = at + 1;
            if (start < 0)
                start = at;
            end = at;
        }

        if (matched == 0 || (matched < searched.Count && !allowPartial))
            return null;
        var completeness = (float)matched / searched.Count;
        var accuracy = (float)matched / (matched + skipped);
        return new WordMatch(value, start, end, completeness * accuracy);
    }

    internal bool Overlaps(WordMatch other) => Start <= other.End && other.Start <= End;

    internal ModelResult<FoundValue> ToResult(string text, List<Token> words)
    {
        var (start, end) = (words[Start].Start, words[End].End);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            Text = text[start..(end + 1)],
            TypeName = "value",
            Resolution = new FoundValue { Value = Value.Value, Index = Value.Index, Score = Score },
        };
    }

    private static int IndexOf(List<Token> words, Token word, int from)
        => words.FindIndex(from, other => string.Equals(other.Normalized, word.Normalized, StringComparison.Ordinal));
}
