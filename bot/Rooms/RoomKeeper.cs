using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Rooms;

/// <summary>Keeps the rooms in the store: their conversations, what was said, what waits for the bot.</summary>
public sealed class RoomKeeper(IDatabase database, RoomFeed feed, RoomsAddress address, TimeProvider time)
{
    private readonly Dictionary<string, SemaphoreSlim> _work = Room.All.ToDictionary(r => r.Name, _ => new SemaphoreSlim(0), StringComparer.Ordinal);

    /// <summary>Waits until a message was added to a room.</summary>
    public Task<bool> WaitForMessagesAsync(Room room, TimeSpan atMost, CancellationToken cancellationToken) =>
        _work[room.Name].WaitAsync(atMost, cancellationToken);

    /// <summary>Gives every room a conversation that has none, or all of them a fresh one.</summary>
    public async Task StartAsync(bool fresh, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async transaction =>
            {
                foreach (var room in Room.All)
                {
                    var conversation = await RoomTable.ConversationAsync(transaction.Connection!, room.Name, transaction);
                    if (conversation is null || fresh)
                        await StartAsync(transaction, room, conversation);
                }
            },
            cancellationToken);
        TellAll();
    }

    /// <summary>The room's conversation.</summary>
    public async Task<string> ConversationAsync(Room room, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => RoomTable.ConversationAsync(connection, room.Name), cancellationToken) ?? "";

    /// <summary>Stores a message of the room's user; the same id is the same message.</summary>
    public async Task AddMessageAsync(Room room, string id, JsonObject activity, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async transaction =>
            {
                var conversation = await RoomTable.ConversationAsync(transaction.Connection!, room.Name, transaction) ?? "";
                await AddAsync(transaction, room, conversation, id, activity);
            },
            cancellationToken);
        Tell(room.Name);
    }

    /// <summary>The first message of a room that the bot has not taken.</summary>
    public Task<RoomMessageRow?> NextAsync(Room room, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => RoomTable.NextMessageAsync(connection, room.Name), cancellationToken);

    /// <summary>Notes what became of a message.</summary>
    public async Task SettleAsync(RoomMessageRow message, IReadOnlyList<(string Kind, JsonObject Data)> events, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            async transaction =>
            {
                await RoomTable.SettleAsync(transaction, message.Seq);
                foreach (var (kind, data) in events)
                    await RoomTable.AddEventAsync(transaction, message.Room, kind, data.ToJsonString());
            },
            cancellationToken);
        feed.Tell(RoomPulse.Stored);
    }

    /// <summary>Stores what the bot said in a conversation, once per key.</summary>
    /// <returns>False when the conversation is over.</returns>
    public async Task<bool> AddSaidAsync(string conversation, string kind, JsonObject data, string? key, CancellationToken cancellationToken)
    {
        var room = await database.WriteAsync(
            async transaction =>
            {
                var found = await RoomTable.RoomAsync(transaction.Connection!, conversation, transaction);
                if (found is not null)
                    await RoomTable.AddEventAsync(transaction, found, kind, data.ToJsonString(), key);
                return found;
            },
            cancellationToken);
        if (room is not null)
            feed.Tell(RoomPulse.Stored);
        return room is not null;
    }

    /// <summary>The activity of a message, without what the browser sends.</summary>
    public JsonObject Envelope(Room room, string conversation, string id, string type) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ["channelId"] = Room.Channel,
        ["serviceUrl"] = address.Connector.ToString(),
        ["from"] = new JsonObject { ["id"] = room.Users[0].Id, ["name"] = room.Users[0].Name },
        ["recipient"] = new JsonObject { ["id"] = Room.BotId, ["name"] = Room.BotName },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = room.IsGroup ? "groupChat" : "personal", ["isGroup"] = room.IsGroup, ["tenantId"] = "rooms" },
    };

    // Among several people a bot hears only what names it; in this room everything is meant for it.
    private static void Mention(JsonObject activity)
    {
        const string Text = $"<at>{Room.BotName}</at>";
        if ((string?)activity["text"] is not { } said)
            return;
        activity["text"] = $"{Text} {said}";
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = Text, ["mentioned"] = activity["recipient"]!.DeepClone() });
    }

    private async Task StartAsync(DbTransaction transaction, Room room, string? before)
    {
        var prefix = $"room-{room.Name}-";
        var number = before is not null && int.TryParse(before.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out var last) ? last + 1 : 1;
        var conversation = prefix + number.ToString(CultureInfo.InvariantCulture);
        await RoomTable.StartAsync(transaction, room.Name, conversation);
        await RoomTable.AddEventAsync(transaction, room.Name, "reset", new JsonObject { ["conversation"] = conversation }.ToJsonString());
        if (room.Name == Room.ManagerName)
            await ConversationTable.BindAsync(transaction, TurnStore.Managers, ConversationKey.Of(Room.Channel, conversation));

        var hello = Envelope(room, conversation, "hello", "conversationUpdate");
        hello["membersAdded"] = new JsonArray(hello["recipient"]!.DeepClone(), hello["from"]!.DeepClone());
        await RoomTable.AddMessageAsync(transaction, conversation, "hello", hello.ToJsonString());
    }

    private async Task AddAsync(DbTransaction transaction, Room room, string conversation, string id, JsonObject parts)
    {
        var activity = Envelope(room, conversation, id, parts["type"]!.GetValue<string>());
        foreach (var (name, value) in parts)
            activity[name] = value?.DeepClone();
        if (room.IsGroup)
            Mention(activity);
        if (!await RoomTable.AddMessageAsync(transaction, conversation, id, activity.ToJsonString()))
            return;

        var sent = new JsonObject { ["messageId"] = id, ["activity"] = activity };
        await RoomTable.AddEventAsync(transaction, room.Name, "sent", sent.ToJsonString());
    }

    private void TellAll()
    {
        foreach (var room in Room.All)
            Tell(room.Name);
    }

    private void Tell(string room)
    {
        _work[room].Release();
        feed.Tell(RoomPulse.Stored);
    }
}
