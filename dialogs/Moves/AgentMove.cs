namespace CoachBot.Dialogs.Moves;

/// <summary>What the agent did in this turn, typed or on a card.</summary>
/// <param name="Kind">What.</param>
/// <param name="Text">The words that come with it: a message, a draft, a reason, a case number; null when there are none.</param>
public sealed record AgentMove(MoveKind Kind, string? Text = null)
{
    /// <summary>The card it came from; null when it was typed.</summary>
    public CardClick? Click { get; init; }

    /// <summary>The whole text, when it only looks like a command and may be a customer's sentence; null when it is certain.</summary>
    public string? Unsure { get; init; }

    /// <summary>What the record knows the action by; null when it was typed.</summary>
    public string? Key => Click?.Key;
}
