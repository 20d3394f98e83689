using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Holds while a message has not arrived and is still being tried.</summary>
public sealed class StillWaiting(IDatabase database) : ISendCondition
{
    /// <summary>Its name.</summary>
    public const string ConditionName = "waiting";

    /// <inheritdoc/>
    public string Name => ConditionName;

    /// <inheritdoc/>
    public async ValueTask<SendAnswer> AskAsync(OutboxRow row, string about, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => OutboxTable.FindAsync(connection, about), cancellationToken) is { State: "waiting" }
            ? SendAnswer.Still
            : SendAnswer.NotAnyMore;
}
