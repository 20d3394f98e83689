using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Coaching.Reading.Redaction;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>The activity that could not be handled, as it is kept for trying again: personal data masked, as in the record.</summary>
public static class FailedActivity
{
    private static readonly Redactor Redactor = new();

    /// <summary>The activity as JSON.</summary>
    public static string Keep(Activity activity)
    {
        var json = (JsonObject)JsonNode.Parse(ActivityJson.Write(activity))!;
        if ((string?)(json["text"] as JsonValue) is { } text)
            json["text"] = Redactor.Mask(text);
        Mask(json["value"]);
        Mask(json["attachments"]);
        return json.ToJsonString();
    }

    private static void Mask(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject table:
                foreach (var (name, value) in table.ToList())
                {
                    if (Typed(value) is { } text)
                        table[name] = Redactor.Mask(text);
                    else
                        Mask(value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                    Mask(item);
                break;
        }
    }

    // What people type has a space or an address in it; the ids and keys of an action do not, and stay as they are.
    private static string? Typed(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is var text && text.AsSpan().ContainsAny(" \n\t@")
            ? text
            : null;
}
