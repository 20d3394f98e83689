using CoachBot.Bot.Hosting;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Outbox;

/// <summary>Delivers through the adapter, into the conversation as it was last seen.</summary>
public sealed class ChannelDelivery(IDatabase database, BotAdapters adapters, BotSettings settings) : IDelivery
{
    /// <summary>Where an activity carries its delivery key, in its channel data.</summary>
    public const string KeyName = "deliveryKey";

    /// <inheritdoc/>
    public async Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var conversation = await database.ReadAsync(connection => ConversationTable.FindAsync(connection, row.Conversation), cancellationToken)
            ?? throw new InvalidOperationException("The conversation of a message is not known.");
        var reference = ActivityJson.ReadReference(conversation.Reference);
        var activity = ActivityJson.ReadMarked(row.Json, KeyName, row.DeliveryKey);
        if (row.Kind != OutboxKind.Send)
            activity.Id = await ChannelIdAsync(activity.Id, cancellationToken);

        string? id = null;
        await adapters.For(reference.ServiceUrl).ContinueConversationAsync(
            settings.AppId,
            reference,
            async (context, token) => id = await DeliverAsync(context, row.Kind, activity, token),
            cancellationToken);
        return id;
    }

    private static async Task<string?> DeliverAsync(ITurnContext context, string kind, Activity activity, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case OutboxKind.Update:
                return (await context.UpdateActivityAsync(activity, cancellationToken))?.Id;
            case OutboxKind.Delete:
                await context.DeleteActivityAsync(activity.Id ?? "", cancellationToken);
                return activity.Id;
            default:
                return (await context.SendActivityAsync(activity, cancellationToken))?.Id;
        }
    }

    // The bot may name a message by its delivery key: it had no other name yet when it was held back.
    private async Task<string?> ChannelIdAsync(string? id, CancellationToken cancellationToken) =>
        id is null ? null : await database.ReadAsync(connection => OutboxTable.ChannelIdAsync(connection, id), cancellationToken) ?? id;
}
