namespace CoachBot.Coaching.Reading;

/// <summary>A reply an agent means to send.</summary>
/// <param name="Text">The draft as pasted.</param>
/// <param name="Context">What the customer said last, or a line about it; null when unknown.</param>
public sealed record DraftReply(string Text, string? Context = null);
