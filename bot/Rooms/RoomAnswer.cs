using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Rooms;

/// <summary>Turns the bot's answer to a request into what shows in the room.</summary>
public static class RoomAnswer
{
    /// <summary>The events of an answer.</summary>
    public static IReadOnlyList<(string Kind, JsonObject Data)> Events(RoomMessageRow message, JsonObject activity, int status, string body)
    {
        var answer = Parse(body);
        if (RoomPost.IsAutomatic(activity) && (status >= 400 || (string?)(answer?["type"] as JsonValue) != AdaptiveCard.ContentType))
        {
            // Nobody pressed anything, so there is nobody to tell.
            return [Answered(message)];
        }

        if (status >= 400)
        {
            var error = (string?)(answer?["error"] as JsonValue) ?? "CoachBot could not take that.";
            return [("refused", new JsonObject { ["messageId"] = message.Id, ["status"] = status, ["error"] = error })];
        }

        List<(string, JsonObject)> events = [];
        if (activity["type"]!.GetValue<string>() == ActivityTypes.Invoke && answer is not null && Shown(message, activity, answer) is { } shown)
            events.Add(shown);
        if (activity["type"]!.GetValue<string>() != ActivityTypes.ConversationUpdate)
            events.Add(Answered(message));
        return events;
    }

    private static (string, JsonObject) Answered(RoomMessageRow message) => ("answered", new JsonObject { ["messageId"] = message.Id });

    private static (string, JsonObject)? Shown(RoomMessageRow message, JsonObject invoke, JsonObject answer)
    {
        var replyTo = (string?)invoke["replyToId"];
        var value = answer["value"];
        if ((string?)answer["type"] == AdaptiveCard.ContentType && replyTo is not null)
        {
            var card = new JsonObject
            {
                ["type"] = ActivityTypes.Message,
                ["id"] = replyTo,
                ["timestamp"] = invoke["timestamp"]!.DeepClone(),
                ["from"] = invoke["recipient"]!.DeepClone(),
                ["conversation"] = invoke["conversation"]!.DeepClone(),
                ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = value?.DeepClone() }),
            };
            return ("update", new JsonObject { ["messageId"] = message.Id, ["activityId"] = replyTo, ["activity"] = card, ["for"] = invoke["from"]!["id"]!.DeepClone() });
        }

        var text = value is JsonValue plain && plain.GetValueKind() == JsonValueKind.String
            ? plain.GetValue<string>()
            : value is JsonObject error ? (string?)(error["message"] as JsonValue) : null;
        return text is null ? null : ("notice", new JsonObject { ["messageId"] = message.Id, ["activityId"] = replyTo, ["text"] = text, ["for"] = invoke["from"]!["id"]!.DeepClone() });
    }

    private static JsonObject? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
