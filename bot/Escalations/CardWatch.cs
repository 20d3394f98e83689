using System.Data.Common;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Desk;

namespace CoachBot.Bot.Escalations;

/// <summary>Puts on an escalation's record whether its card was posted.</summary>
public sealed class CardWatch(EscalationDesk desk, EscalationAlarm alarm, TimeProvider time) : IDeliveryWatch
{
    /// <inheritdoc/>
    public Task ArrivedAsync(DbTransaction transaction, OutboxRow row, string? id) =>
        NoteAsync(transaction, row, () => desk.Delivered(row.Conversation, id));

    /// <inheritdoc/>
    public Task StoppedAsync(DbTransaction transaction, OutboxRow row, string error) =>
        NoteAsync(transaction, row, () => desk.NotDelivered(error));

    private async Task NoteAsync(DbTransaction transaction, OutboxRow row, Func<IReadOnlyList<EscalationEvent>> happened)
    {
        if (row is not { Kind: OutboxKind.Send, Topic: OutboxTopic.Escalation } || await EscalationTable.OfPostAsync(transaction, row.DeliveryKey) is not { } entry)
            return;
        entry.Record.Add(happened());
        await EscalationTable.AppendAsync(transaction, entry, time.GetUtcNow());
        alarm.Ring();
    }
}
