using System.Text.Json.Nodes;

namespace CoachBot.Bot.Outbox;

/// <summary>Tells the reader that a message may be there twice.</summary>
internal static class RepeatMark
{
    /// <summary>Puts a line above a message's first card, or below its text when it has no card.</summary>
    public static string Put(string json, string line)
    {
        var activity = JsonNode.Parse(json)!;
        if (activity["attachments"] is JsonArray { Count: > 0 } attachments && attachments[0]?["content"]?["body"] is JsonArray body)
            body.Insert(0, new JsonObject { ["type"] = "TextBlock", ["text"] = line, ["wrap"] = true, ["isSubtle"] = true });
        else if ((string?)(activity["text"] as JsonValue) is { Length: > 0 } text)
            activity["text"] = $"{text}\n\n{line}";
        return activity.ToJsonString();
    }
}
