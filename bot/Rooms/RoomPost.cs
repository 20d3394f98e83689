using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Rooms;

/// <summary>What a page posts, checked and turned into the parts of an activity.</summary>
public static class RoomPost
{
    private const int LongestId = 64;
    private const string Automatic = "automatic";
    private static readonly string[] Kinds = ["text", "value", "invoke"];

    /// <summary>Reads a post; says what is wrong with it otherwise.</summary>
    public static (string Id, JsonObject Parts, string? Problem) Read(JsonElement post, Room room)
    {
        if (post.ValueKind != JsonValueKind.Object)
            return Wrong("The body must be an object.");
        if (Text(post, "id") is not { Length: > 0 and <= LongestId } id || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            return Wrong($"\"id\" must be 1 to {LongestId} of the characters A-Z a-z 0-9 . _ -");

        var parts = new JsonObject { ["type"] = ActivityTypes.Message };
        if (Text(post, "timezone") is { } zone)
            parts["localTimezone"] = zone;
        if (Text(post, "replyToId") is { } replyTo)
            parts["replyToId"] = replyTo;
        if (Text(post, "from") is { } from)
        {
            if (room.Users.FirstOrDefault(u => u.Id == from) is not { } user)
                return Wrong("Nobody of that id is in this room.");
            parts["from"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name };
        }

        var given = Kinds.Where(n => post.TryGetProperty(n, out _)).ToList();
        if (given is not [var kind])
            return Wrong("Send one of \"text\", \"value\" and \"invoke\".");
        return Fill(parts, kind, post.GetProperty(kind)) is { } problem ? Wrong(problem) : (id, parts, null);
    }

    /// <summary>Whether an activity was sent by a card itself, to be brought up to date.</summary>
    public static bool IsAutomatic(JsonObject activity) =>
        activity["value"] is JsonObject value && value["trigger"] is JsonValue trigger && trigger.GetValueKind() == JsonValueKind.String && trigger.GetValue<string>() == Automatic;

    private static string? Fill(JsonObject parts, string kind, JsonElement given)
    {
        switch (kind)
        {
            case "text":
                parts["text"] = given.ValueKind == JsonValueKind.String ? given.GetString() : null;
                parts["textFormat"] = "plain";
                return parts["text"] is null ? "\"text\" must be a text." : null;
            case "value":
                parts["value"] = JsonNode.Parse(given.GetRawText());
                return given.ValueKind == JsonValueKind.Object ? null : "\"value\" must be an object.";
            default:
                if (given.ValueKind != JsonValueKind.Object || Text(given, "verb") is not { } verb)
                    return "\"invoke\" must be an object with a \"verb\".";
                parts["type"] = ActivityTypes.Invoke;
                parts["name"] = "adaptiveCard/action";
                parts["value"] = new JsonObject
                {
                    ["action"] = new JsonObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = verb,
                        ["data"] = given.TryGetProperty("data", out var data) ? JsonNode.Parse(data.GetRawText()) : new JsonObject(),
                    },
                    ["trigger"] = Text(given, "trigger") == Automatic ? Automatic : "manual",
                };
                return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (string, JsonObject, string?) Wrong(string problem) => ("", [], problem);
}
