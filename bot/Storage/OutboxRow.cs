namespace CoachBot.Bot.Storage;

/// <summary>A message that waits to be sent.</summary>
/// <param name="Id">Its place in the order.</param>
/// <param name="DeliveryKey">The same for every attempt, so that a receiver can drop a repetition.</param>
/// <param name="Conversation">Where it goes.</param>
/// <param name="Kind">See <see cref="OutboxKind"/>.</param>
/// <param name="Json">The activity.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAt">When it is to be tried, in Unix milliseconds.</param>
/// <param name="ClaimedBy">The process that sends it; null when none has taken it.</param>
/// <param name="ClaimedUntil">Until when it is left to that process, in Unix milliseconds.</param>
/// <param name="CaseNumber">The case it is about; null when none.</param>
/// <param name="Topic">See <see cref="OutboxTopic"/>.</param>
/// <param name="Condition">What must still be true when it is sent; null when nothing.</param>
/// <param name="Target">The message that it changes, by key or channel id; null when none.</param>
/// <param name="MaybeArrived">1 when an attempt was begun and nobody knows how it ended.</param>
public sealed record OutboxRow(
    long Id,
    string DeliveryKey,
    string Conversation,
    string Kind,
    string Json,
    long Attempts,
    long NextAt,
    string? ClaimedBy,
    long ClaimedUntil,
    string? CaseNumber = null,
    string? Topic = null,
    string? Condition = null,
    string? Target = null,
    long MaybeArrived = 0);
