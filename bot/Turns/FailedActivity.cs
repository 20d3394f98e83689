using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Coaching.Reading.Redaction;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>The activity that could not be handled, as it is kept for trying again: personal data masked, as in the record.</summary>
public static class FailedActivity
{
    private static readonly Redactor Redactor = new();

    // What the program reads by name: masked, an action would not be the same one. Whatever else is a text may be somebody's words.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "verb", "act", "key", "case", "step", "card", "escalation", "filter", "page", "type", "id", "trigger", "contentType", "contentUrl", "source", "eventType",
    };

    /// <summary>The activity as JSON.</summary>
    public static string Keep(Activity activity)
    {
        var json = (JsonObject)JsonNode.Parse(ActivityJson.Write(activity))!;
        foreach (var part in (string[])["text", "summary", "speak", "value", "attachments", "channelData", "suggestedActions", "semanticAction"])
        {
            if (json[part] is { } node && Masked(node) is { } masked)
                json[part] = masked;
        }

        return json.ToJsonString();
    }

    // The text in its place; null for what is masked where it stands.
    private static JsonValue? Masked(JsonNode node)
    {
        switch (node)
        {
            case JsonObject table:
                foreach (var (name, value) in table.ToList())
                {
                    if (value is not null && !IsName(name) && Masked(value) is { } masked)
                        table[name] = masked;
                }

                return null;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is { } item && Masked(item) is { } masked)
                        list[i] = masked;
                }

                return null;
            default:
                return node.GetValueKind() == JsonValueKind.String ? JsonValue.Create(Redactor.Mask(node.GetValue<string>())) : null;
        }
    }

    private static bool IsName(string name) => Names.Contains(name) || name.EndsWith("Id", StringComparison.Ordinal);
}
