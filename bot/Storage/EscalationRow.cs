namespace CoachBot.Bot.Storage;

/// <summary>What is stored of an escalation beside its events.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Conversation">The agent's conversation.</param>
/// <param name="Place">The conversation its card is in; null before it was posted.</param>
/// <param name="Post">The outbox key of its card; null before it was posted.</param>
public sealed record EscalationRow(string Number, string Conversation, string? Place, string? Post);
