namespace CoachBot.Bot.Storage;

/// <summary>A message for the outbox.</summary>
/// <param name="Key">Names it for good: a second one with the same key is not sent.</param>
/// <param name="Conversation">Where it goes.</param>
/// <param name="Kind">See <see cref="OutboxKind"/>.</param>
/// <param name="Json">The activity.</param>
/// <param name="DueAt">When it is due, in Unix milliseconds; 0 for at once, in the order of storing.</param>
public sealed record OutboxDraft(string Key, string Conversation, string Kind, string Json, long DueAt = 0);
