namespace CoachBot.Coaching.Reading;

/// <summary>What a draft does to the customer.</summary>
/// <param name="Moves">What it does well, in order of the text.</param>
/// <param name="Pitfalls">What would make things worse, in order of the text.</param>
/// <param name="Send">Whether it could go to an angry customer as it stands.</param>
public sealed record ReplyReading(IReadOnlyList<Finding> Moves, IReadOnlyList<Finding> Pitfalls, bool Send)
{
    /// <summary>Whether the move was found.</summary>
    public bool Makes(string move) => Moves.Any(m => string.Equals(m.Code, move, StringComparison.Ordinal));

    /// <summary>Whether the pitfall was found.</summary>
    public bool FallsInto(string pitfall) => Pitfalls.Any(p => string.Equals(p.Code, pitfall, StringComparison.Ordinal));
}
