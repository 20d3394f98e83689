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
}
