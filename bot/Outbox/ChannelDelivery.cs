using System.Net;
using CoachBot.Bot.Escalations;
using CoachBot.Bot.Hosting;
using CoachBot.Bot.Rooms;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Outbox;

/// <summary>Delivers through the adapter, into the conversation as it was last seen.</summary>
public sealed class ChannelDelivery(IDatabase database, BotAdapters adapters, BotSettings settings, Rosters rosters) : IDelivery
{
    /// <summary>Where an activity carries its delivery key, in its channel data.</summary>
    public const string KeyName = "deliveryKey";

    /// <inheritdoc/>
    public async Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var conversation = await database.ReadAsync(connection => ConversationTable.FindAsync(connection, row.Conversation), cancellationToken)
            ?? throw new InvalidOperationException("The conversation of a message is not known.");
        var reference = ActivityJson.ReadReference(conversation.Reference);
        var json = MayBeThereTwice(row, reference) ? RepeatMark.Put(row.Json, HostWords.Texts["MaybeTwice"]) : row.Json;
        var target = row.Kind == OutboxKind.Send ? null : await ChannelIdAsync(row.Target ?? ActivityJson.Read(json).Id, cancellationToken);

        string? id = null;
        await adapters.For(reference.ServiceUrl).ContinueConversationAsync(
            settings.AppId,
            reference,
            async (context, token) =>
            {
                var whole = CardReaders.Has(json) ? CardReaders.Add(json, await rosters.OfAsync(context, token)) : json;
                var activity = ActivityJson.ReadMarked(whole, KeyName, row.DeliveryKey);
                activity.Id = target ?? activity.Id;
                id = await DeliverAsync(context, row.Kind, activity, token);
            },
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
                await DeleteAsync(context, activity.Id ?? "", cancellationToken);
                return activity.Id;
            default:
                return (await context.SendActivityAsync(activity, cancellationToken))?.Id;
        }
    }

    private static async Task DeleteAsync(ITurnContext context, string id, CancellationToken cancellationToken)
    {
        try
        {
            await context.DeleteActivityAsync(id, cancellationToken);
        }
        catch (DeliveryException gone) when (gone.Status == HttpStatusCode.NotFound)
        {
            // It is away already, perhaps by an attempt whose answer was lost.
        }
    }

    // The rooms drop a repetition by its key; a change done twice is one change.
    private static bool MayBeThereTwice(OutboxRow row, ConversationReference reference) =>
        row is { MaybeArrived: not 0, Kind: OutboxKind.Send } && !RoomsAddress.IsRooms(reference.ServiceUrl);

    // A message is named by its key, as it had no other name when it was stored, or by the id that the channel told.
    private async Task<string?> ChannelIdAsync(string? id, CancellationToken cancellationToken)
    {
        var target = id is null ? null : await database.ReadAsync(connection => OutboxTable.FindAsync(connection, id), cancellationToken);
        return target is null ? id : target.ChannelId ?? throw new NotDeliveredException();
    }
}
