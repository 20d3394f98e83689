using System.Data.Common;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Desk;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Escalations;

/// <summary>Puts on an escalation's record whether its card was posted.</summary>
public sealed class CardWatch(EscalationDesk desk, EscalationAlarm alarm, OutboxClaims claims, OutboxSignal outbox, TimeProvider time) : IDeliveryWatch
{
    /// <inheritdoc/>
    public async Task ArrivedAsync(DbTransaction transaction, OutboxRow row, string? id)
    {
        if (await FindAsync(transaction, row) is not { } entry)
            return;
        if (row.Topic is null)
            await TellAgentAsync(transaction, row, entry);
        await NoteAsync(transaction, entry, desk.Delivered(row.Conversation, id));
    }

    /// <inheritdoc/>
    public async Task StoppedAsync(DbTransaction transaction, OutboxRow row, string error)
    {
        if (await FindAsync(transaction, row) is { } entry)
            await NoteAsync(transaction, entry, desk.NotDelivered(error));
    }

    private static async Task<EscalationEntry?> FindAsync(DbTransaction transaction, OutboxRow row) =>
        row is { Kind: OutboxKind.Send, CaseNumber: not null } ? await EscalationTable.OfPostAsync(transaction, row.DeliveryKey) : null;

    private async Task NoteAsync(DbTransaction transaction, EscalationEntry entry, IReadOnlyList<EscalationEvent> happened)
    {
        entry.Record.Add(happened);
        await EscalationTable.AppendAsync(transaction, entry, time.GetUtcNow());
        alarm.Ring();
    }

    private async Task TellAgentAsync(DbTransaction transaction, OutboxRow row, EscalationEntry entry)
    {
        var line = new Activity { Type = ActivityTypes.Message, Text = HostWords.Texts.Say("Arrived", ("case", entry.Record.CaseNumber)) };
        await OutboxTable.AddAsync(transaction, new OutboxDraft($"{row.DeliveryKey}|arrived", entry.Row.Conversation, OutboxKind.Send, ActivityJson.Write(line)), claims.Take());
        outbox.Wake("");
    }
}
