namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A step of a pattern and the steps that may come after it; without an element, the end.</summary>
/// <param name="Number">Its number in the pattern.</param>
/// <param name="Element">What it takes.</param>
/// <param name="Next">What may follow.</param>
/// <param name="Unless">What must not begin here; such a step takes no token.</param>
internal sealed record Node(int Number, Element? Element, Node[] Next, Node[]? Unless = null)
{
    /// <summary>The end of a pattern.</summary>
    public static Node End { get; } = new(0, null, []);

    /// <summary>Where it takes a token, the row of what it takes in <see cref="Sightings"/>; otherwise -1.</summary>
    public int Row { get; } = Element?.Row ?? -1;

    /// <summary>The most tokens from here to the end.</summary>
    public int Longest { get; } = (Element?.Width ?? 0) + Longer(Next);

    /// <summary>Of a gap, what takes the token after it; null where that may be anything.</summary>
    public Element? Landing { get; init; }

    /// <summary>The most tokens that one of some ways takes.</summary>
    public static int Longer(Node[] ways) => ways.Length == 0 ? 0 : ways.Max(n => n.Longest);

    /// <summary>What one of some steps may begin with; null where it might be nothing at all.</summary>
    public static IReadOnlyList<Element?> Openers(Node[] steps)
    {
        var openers = new List<Element?>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Node>(steps.Reverse());
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
}
