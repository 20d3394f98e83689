using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Hosting;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Rooms;

/// <summary>The channel's side of the rooms: takes what the bot sends, once per delivery key.</summary>
public sealed class RoomsConnector(RoomKeeper keeper, IDatabase database, RoomFeed feed, BotSettings settings, TimeProvider time)
{
    /// <summary>Takes something the bot says.</summary>
    public async Task<IResult> SayAsync(HttpContext context, string conversation)
    {
        if (await ReadAsync(context) is not { } activity)
            return Results.Empty;
        var key = (string?)(activity["channelData"]?[ChannelDelivery.KeyName] as JsonValue);
        var id = key is null ? Guid.CreateVersion7(time.GetUtcNow()).ToString("n") : IdOf(key);
        if ((string?)activity["type"] == ActivityTypes.Typing)
        {
            if (await RoomOfAsync(conversation, context.RequestAborted) is { } room)
                feed.Tell(new RoomPulse(room.Name));
            return Results.Ok(new { id });
        }

        var data = new JsonObject { ["activity"] = Stamp(activity, id) };
        return await keeper.AddSaidAsync(conversation, "activity", data, key, context.RequestAborted)
            ? Results.Json(new { id }, statusCode: StatusCodes.Status201Created)
            : Over();
    }

    /// <summary>Takes a new version of something the bot said.</summary>
    public async Task<IResult> ReplaceAsync(HttpContext context, string conversation, string activityId)
    {
        if (await ReadAsync(context) is not { } activity)
            return Results.Empty;
        var key = (string?)(activity["channelData"]?[ChannelDelivery.KeyName] as JsonValue);
        var data = new JsonObject { ["activityId"] = activityId, ["activity"] = Stamp(activity, activityId) };
        return await keeper.AddSaidAsync(conversation, "update", data, key, context.RequestAborted) ? Results.Ok(new { id = activityId }) : Over();
    }

    /// <summary>Takes back something the bot said.</summary>
    public async Task<IResult> DeleteAsync(HttpContext context, string conversation, string activityId) =>
        await keeper.AddSaidAsync(conversation, "delete", new JsonObject { ["activityId"] = activityId }, null, context.RequestAborted) ? Results.Ok() : Over();

    /// <summary>Who is in a conversation.</summary>
    public async Task<IResult> MembersAsync(HttpContext context, string conversation) =>
        await RoomOfAsync(conversation, context.RequestAborted) is { } room ? Results.Ok(room.Users.Select(Member)) : Over();

    /// <summary>Who is in a conversation, as one page.</summary>
    public async Task<IResult> PageAsync(HttpContext context, string conversation) =>
        await RoomOfAsync(conversation, context.RequestAborted) is { } room ? Results.Ok(new { members = room.Users.Select(Member) }) : Over();

    /// <summary>One member of a conversation.</summary>
    public async Task<IResult> MemberAsync(HttpContext context, string conversation, string memberId) =>
        await RoomOfAsync(conversation, context.RequestAborted) is { } room && room.Users.FirstOrDefault(u => u.Id == memberId) is { } user ? Results.Ok(Member(user)) : Over();

    private static object Member(RoomUser user) => new { id = user.Id, name = user.Name, tenantId = "rooms", userRole = "user" };

    private static IResult Over() => Results.NotFound(new { error = new { code = "ConversationNotFound", message = "There is no such conversation." } });

    // The same key gives the same id, so a repetition is answered like the first.
    private static string IdOf(string key) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)).AsSpan(0, 12));

    private JsonObject Stamp(JsonObject activity, string id)
    {
        activity["id"] = id;
        activity["timestamp"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        activity["from"] = new JsonObject { ["id"] = Room.BotId, ["name"] = Room.BotName };
        return activity;
    }

    private async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context, settings.MaxBodyBytes) is not { } body)
            return null;
        try
        {
            if (JsonNode.Parse(body) is JsonObject activity)
                return activity;
        }
        catch (JsonException)
        {
            // Said below, as for every body that is no activity.
        }

        await Refusal.WriteAsync(context.Response, StatusCodes.Status400BadRequest, "The body must be an activity, a JSON object.");
        return null;
    }

    private async Task<Room?> RoomOfAsync(string conversation, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => RoomTable.RoomAsync(connection, conversation), cancellationToken) is { } name ? Room.Find(name) : null;
}
