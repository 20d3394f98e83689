using System.Collections;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>One try to match a pattern at one place: each way in turn, and after some steps no way twice.</summary>
internal ref struct PatternWalk(Pattern pattern, Tokens tokens, DeadEnds deadEnds)
{
    private const int Patience = 200;
    private int _steps;
    private BitArray? _dead;

    /// <summary>The end of a match by one of the steps, or -1.</summary>
    /// <param name="at">The token to go on from.</param>
    /// <param name="nodes">The steps to try.</param>
    /// <param name="start">The first token of the match, or of the sentence that a gap ran into.</param>
    public int Any(int at, Node[] nodes, int start)
    {
        foreach (var node in nodes)
        {
            var end = One(at, node, start);
            if (end >= 0)
                return end;
        }

        return -1;
    }

    private int One(int at, Node node, int start)
    {
        if (node.Element is null && node.Unless is null)
            return at;
        if (_dead is null && ++_steps > Patience)
            _dead = deadEnds.Of(pattern);
        if (_dead is null)
            return Match(at, node, start);
        var place = deadEnds.Place(node, at, first: at == start);
        if (_dead[place])
            return -1;
        var end = Match(at, node, start);
        _dead[place] = end < 0;
        return end;
    }

    private int Match(int at, Node node, int start)
    {
        if (node.Unless is not null)
            return Any(at, node.Unless, start) >= 0 ? -1 : Any(at, node.Next, start);
        var wanted = node.Element!;
        if (wanted.Gap > 0)
            return Gap(at, node, wanted, start);
        if (wanted.Edge != '\0')
            return AtEdge(at, wanted.Edge) ? Any(at, node.Next, start) : -1;
        var taken = at < tokens.Count && (at == start || tokens.Items[at].BreakBefore < 2) && wanted.Takes(tokens.Items[at]);
        return taken ? Any(at + 1, node.Next, start) : -1;
    }

    private int Gap(int at, Node node, Element gap, int start)
    {
        for (var skipped = 0; skipped <= gap.Gap; skipped++, at++)
        {
            var across = gap.Crosses && at < tokens.Count && tokens.Items[at].BreakBefore == 2;
            var end = Any(at, node.Next, across ? at : start);
            if (end >= 0)
                return end;
            if (at >= tokens.Count || (!gap.Crosses && at > start && tokens.Items[at].BreakBefore == 2))
                return -1;
        }

        return -1;
    }

    private readonly bool AtEdge(int at, char edge)
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
