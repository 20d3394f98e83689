using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Brings one message to its channel.</summary>
public interface IDelivery
{
    /// <summary>Delivers; throws when the channel does not take it.</summary>
    /// <returns>The channel's id of the message; null when it gave none.</returns>
    Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken);
}
