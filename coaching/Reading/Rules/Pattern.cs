using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A run of words, word classes and short gaps that a rule looks for.</summary>
internal sealed class Pattern(Node[] starts, bool? question, IReadOnlyList<int[]> required)
{
    /// <summary>Sets of words of which any text with a match has at least one each.</summary>
    public IReadOnlyList<int[]> Required { get; } = required;

    /// <summary>What a match may begin with; null where it might be nothing at all.</summary>
    public IEnumerable<Element?> Openers() => starts.SelectMany(Openers);

    /// <summary>The index after the last token of a match that begins at the given token, or -1.</summary>
    public int MatchAt(Tokens tokens, int at)
    {
        if (question is { } wanted && tokens.Sentences[tokens.Items[at].Sentence].Question != wanted)
            return -1;
        return MatchAny(tokens, at, starts, at);
    }

    private static IEnumerable<Element?> Openers(Node node) =>
        node.Unless is not null || node.Element is { Edge: not '\0' } ? node.Next.SelectMany(Openers) : [node.Element];

    private static int MatchAny(Tokens tokens, int at, Node[] nodes, int start)
    {
        foreach (var node in nodes)
        {
            var end = Match(tokens, at, node, start);
            if (end >= 0)
                return end;
        }

        return -1;
    }

    private static int Match(Tokens tokens, int at, Node node, int start)
    {
        if (node.Unless is not null)
            return MatchAny(tokens, at, node.Unless, start) >= 0 ? -1 : MatchAny(tokens, at, node.Next, start);
        if (node.Element is not { } wanted)
            return at;
        if (wanted.Gap > 0)
            return MatchGap(tokens, at, node, wanted, start);
        if (wanted.Edge != '\0')
            return AtEdge(tokens, at, wanted.Edge) ? MatchAny(tokens, at, node.Next, start) : -1;
        var taken = at < tokens.Count && (at == start || tokens.Items[at].BreakBefore < 2) && wanted.Takes(tokens.Items[at]);
        return taken ? MatchAny(tokens, at + 1, node.Next, start) : -1;
    }

    private static int MatchGap(Tokens tokens, int at, Node node, Element gap, int start)
    {
        for (var skipped = 0; skipped <= gap.Gap; skipped++, at++)
        {
            var across = gap.Crosses && at < tokens.Count && tokens.Items[at].BreakBefore == 2;
            var end = MatchAny(tokens, at, node.Next, across ? at : start);
            if (end >= 0)
                return end;
            if (at >= tokens.Count || (!gap.Crosses && at > start && tokens.Items[at].BreakBefore == 2))
                return -1;
        }

        return -1;
    }

    private static bool AtEdge(Tokens tokens, int at, char edge)
    {
        var mark = at < tokens.Count ? tokens.Items[at].BreakBefore : 2;
        return edge switch
        {
            '^' => at < tokens.Count && mark == 2,
            '<' => at < tokens.Count && mark >= 1,
            '$' => mark == 2,
            _ => mark >= 1,
        };
    }
}
