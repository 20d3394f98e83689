using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>A message for the managers' conversation.</summary>
/// <param name="Key">Says it only once.</param>
/// <param name="Activity">The message.</param>
public sealed record ManagersPost(string Key, Activity Activity)
{
    /// <summary>The key of the post that this one takes the place of; null when it is a new one.</summary>
    public string? Replaces { get; init; }

    /// <summary>The case it is about; null when none.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>See <see cref="OutboxTopic"/>.</summary>
    public string? Topic { get; init; }

    /// <summary>When it is sent; null for at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What must still be true then, see <see cref="Outbox.SendConditions.Write"/>; null when nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>As it goes into the outbox.</summary>
    /// <param name="conversation">The managers' conversation.</param>
    public OutboxDraft Draft(string conversation)
    {
        var kind = Replaces is null ? OutboxKind.Send : OutboxKind.Update;
        return new OutboxDraft(KeyOf(Key), conversation, kind, ActivityJson.Write(Activity), DueAt?.ToUnixTimeMilliseconds() ?? 0)
        {
            Target = Replaces is null ? null : KeyOf(Replaces),
            CaseNumber = CaseNumber,
            Topic = Topic,
            Condition = Condition,
        };
    }

    /// <summary>The key that a post has in the outbox.</summary>
    public static string KeyOf(string key) => $"{TurnStore.Managers}|{key}";
}
