namespace CoachBot.Bot.Storage;

/// <summary>A message for the outbox.</summary>
/// <param name="Key">Names it for good: a second one with the same key is not sent.</param>
/// <param name="Conversation">Where it goes.</param>
/// <param name="Kind">See <see cref="OutboxKind"/>.</param>
/// <param name="Json">The activity.</param>
/// <param name="DueAt">When it is due, in Unix milliseconds; 0 for at once, in the order of storing.</param>
public sealed record OutboxDraft(string Key, string Conversation, string Kind, string Json, long DueAt = 0)
{
    /// <summary>For an update or a removal: the key of the message it is about, or the id that the channel gave it.</summary>
    public string? Target { get; init; }

    /// <summary>The case it is about; null when none.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>What it is, see <see cref="OutboxTopic"/>; null when nobody needs to know.</summary>
    public string? Topic { get; init; }

    /// <summary>What must still be true when it is sent: the name of a condition, and after a "|" what it is about; null when nothing.</summary>
    public string? Condition { get; init; }
}
