using System.Data.Common;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Outbox;

/// <summary>Tells the agent, in the case's own conversation, when a hand-up does not get through, and when it then does.</summary>
public sealed class DeliveryNotices(OutboxClaims claims, IPlaybookSource playbook, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A message has to be tried again: if it has not arrived soon, the agent is told.</summary>
    public async Task DelayedAsync(DbTransaction transaction, OutboxRow row)
    {
        if (!IsOfInterest(row))
            return;
        var late = (time.GetUtcNow() + Patience).ToUnixTimeMilliseconds();
        var line = HostWords.Texts.Say("Late", ("case", row.CaseNumber));
        await TellAsync(transaction, row, LateKey(row), line, late, SendConditions.Write(StillWaiting.ConditionName, row.DeliveryKey));
    }

    /// <summary>A message was given up.</summary>
    public async Task StoppedAsync(DbTransaction transaction, OutboxRow row)
    {
        if (IsOfInterest(row))
            await TellAsync(transaction, row, StoppedKey(row), HostWords.Texts.Say("NotDelivered", ("case", row.CaseNumber), ("who", OnDuty.ToCall(playbook.Current, time.GetUtcNow()))));
    }

    /// <summary>A message has arrived: who was told that it had not is told so.</summary>
    public async Task ArrivedAsync(DbTransaction transaction, OutboxRow row)
    {
        if (row.Attempts > 0 && IsOfInterest(row) && (await WasToldAsync(transaction, LateKey(row)) || await WasToldAsync(transaction, StoppedKey(row))))
            await TellAsync(transaction, row, $"{row.DeliveryKey}|arrived", HostWords.Texts.Say("Arrived", ("case", row.CaseNumber)));
    }

    private static string LateKey(OutboxRow row) => $"{row.DeliveryKey}|late";

    private static string StoppedKey(OutboxRow row) => $"{row.DeliveryKey}|stopped";

    private static bool IsOfInterest(OutboxRow row) => row is { Kind: OutboxKind.Send, Topic: OutboxTopic.Escalation, CaseNumber: not null };

    private static async Task<bool> WasToldAsync(DbTransaction transaction, string key) =>
        await OutboxTable.FindAsync(transaction.Connection!, key, transaction) is { State: "sent" };

    private async Task TellAsync(DbTransaction transaction, OutboxRow row, string key, string line, long dueAt = 0, string? condition = null)
    {
        if (await CaseTable.ConversationAsync(transaction, row.CaseNumber!) is not { } agent || agent == row.Conversation)
            return;

        var json = ActivityJson.Write(new Activity { Type = ActivityTypes.Message, Text = line });
        await OutboxTable.AddAsync(transaction, new OutboxDraft(key, agent, OutboxKind.Send, json, dueAt) { Condition = condition }, claims.Take());
    }
}
