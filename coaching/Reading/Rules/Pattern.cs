using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A run of words, word classes and short gaps that a rule looks for.</summary>
/// <param name="starts">What it may begin with.</param>
/// <param name="steps">How many steps it has.</param>
/// <param name="question">Whether the sentence must be a question, or must not; null for either.</param>
/// <param name="required">Sets of words of which any text with a match has at least one each.</param>
internal sealed class Pattern(Node[] starts, int steps, bool? question, IReadOnlyList<int[]> required)
{
    /// <summary>How many steps it has.</summary>
    public int Steps { get; } = steps;

    /// <summary>Sets of words of which any text with a match has at least one each.</summary>
    public IReadOnlyList<int[]> Required { get; } = required;

    /// <summary>What a match may begin with; null where it might be nothing at all.</summary>
    public IReadOnlyList<Element?> Openers()
    {
        var openers = new List<Element?>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Node>(starts.Reverse());
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            if (node.Unless is null && node.Element is not { Edge: not '\0' })
                openers.Add(node.Element);
            else
                Array.ForEach(node.Next, open.Push);
        }

        return openers;
    }

    /// <summary>The index after the last token of a match that begins at the given token, or -1.</summary>
    public int MatchAt(Tokens tokens, int at, DeadEnds deadEnds)
    {
        if (question is { } wanted && tokens.Sentences[tokens.Items[at].Sentence].Question != wanted)
            return -1;
        var walk = new PatternWalk(this, tokens, deadEnds);
        return walk.Any(at, starts, at);
    }
}
