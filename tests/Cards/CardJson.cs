using System.Text.Json.Nodes;

namespace CoachBot.Cards.Tests;

/// <summary>Walks a card.</summary>
internal static class CardJson
{
    public static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject o => [o, .. o.Where(m => m.Value is not null).SelectMany(m => Objects(m.Value!))],
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Objects(i!)),
        _ => [],
    };

    public static bool Is(JsonObject o, string type) => (string?)(o["type"] as JsonValue) == type;

    public static IEnumerable<JsonObject> Actions(JsonNode card) =>
        Objects(card).Where(o => o["type"] is JsonValue type && ((string?)type)?.StartsWith("Action.", StringComparison.Ordinal) == true);

    /// <summary>The texts that renderers read as Markdown.</summary>
    public static IEnumerable<string> ReadAsMarkdown(JsonNode card) => Objects(card).SelectMany(o => new[]
    {
        Is(o, "TextBlock") ? o["text"] : null,
        Is(o, "FactSet") ? o["facts"] : null,
        o["fallbackText"],
        o["speak"],
        o["title"] is JsonValue && o["type"] is JsonValue ? o["title"] : null,
    }).OfType<JsonNode>().Select(n => n.ToString());
}
