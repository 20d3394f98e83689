namespace CoachBot.Bot.Storage;

/// <summary>How the outbox stands.</summary>
/// <param name="Waiting">Messages to send.</param>
/// <param name="Failed">Messages given up.</param>
public sealed record OutboxCount(long Waiting, long Failed);
