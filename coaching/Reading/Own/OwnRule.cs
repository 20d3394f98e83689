namespace CoachBot.Coaching.Reading.Own;

/// <summary>A company's own reading rule: words that show something, whatever the trained models say.</summary>
/// <param name="Label">What the words show: a signal, a move, a pitfall, or a signal of the company's own.</param>
/// <param name="Because">Why, in one plain sentence.</param>
/// <param name="Words">The patterns looked for; one of them is enough.</param>
/// <param name="Not">Near misses: a match they overlap does not count.</param>
public sealed record OwnRule(string Label, string Because, IReadOnlyList<string> Words, IReadOnlyList<string> Not)
{
    /// <summary>Whether it reads agents' drafts; otherwise customers' messages.</summary>
    public bool OfReplies => Moves.All.Contains(Label) || Pitfalls.All.Contains(Label);
}
