using System.Data.Common;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Wants to know what became of messages; what it notes is stored along with that.</summary>
public interface IDeliveryWatch
{
    /// <summary>A message has arrived.</summary>
    /// <param name="transaction">Where that is noted.</param>
    /// <param name="row">The message.</param>
    /// <param name="id">The channel's id of it; null when it gave none.</param>
    Task ArrivedAsync(DbTransaction transaction, OutboxRow row, string? id);

    /// <summary>A message was given up.</summary>
    /// <param name="transaction">Where that is noted.</param>
    /// <param name="row">The message.</param>
    /// <param name="error">What the last attempt met.</param>
    Task StoppedAsync(DbTransaction transaction, OutboxRow row, string error);
}
