using System.Collections;
using System.Numerics;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>One try to match a pattern at one place: each way in turn, and after some steps no way twice.</summary>
internal ref struct PatternWalk(Pattern pattern, Sightings seen, DeadEnds deadEnds)
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
            if (node.Row >= 0 && !Takes(node.Row, at, start))
                continue;
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
            return node.Landing is { } landing ? Leap(at, node, wanted, landing, start) : Gap(at, node, wanted, start);
        if (wanted.Edge != '\0')
            return AtEdge(at, wanted.Edge) ? Any(at, node.Next, start) : -1;
        return Any(at + 1, node.Next, start);
    }

    private readonly bool Takes(int row, int at, int start) => seen.At(row, at) && (at == start || !seen.Opens(at));

    /// <summary>Over a gap to where the word after it stands: a gap before no such word is passed by at once.</summary>
    private int Leap(int at, Node node, Element gap, Element landing, int start)
    {
        var places = seen.From(landing.Row, at, gap.Gap);
        if (!gap.Crosses)
            places &= seen.InSentence(at, start);
        for (; places != 0; places &= places - 1)
        {
            var place = at + BitOperations.TrailingZeroCount(places);
            var end = Any(place, node.Next, gap.Crosses && seen.Opens(place) ? place : start);
            if (end >= 0)
                return end;
        }

        return -1;
    }

    private int Gap(int at, Node node, Element gap, int start)
    {
        var count = seen.Tokens.Count;
        for (var skipped = 0; skipped <= gap.Gap; skipped++, at++)
        {
            var opens = seen.Opens(at);
            var end = Any(at, node.Next, gap.Crosses && opens ? at : start);
            if (end >= 0)
                return end;
            if (at >= count || (!gap.Crosses && at > start && opens))
                return -1;
        }

        return -1;
    }

    private readonly bool AtEdge(int at, char edge)
    {
        var items = seen.Tokens.Items;
        var mark = at < items.Count ? items[at].BreakBefore : 2;
        return edge switch
        {
            '^' => at < items.Count && mark == 2,
            '<' => at < items.Count && mark >= 1,
            '$' => mark == 2,
            _ => mark >= 1,
        };
    }
}
