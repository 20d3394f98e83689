using System.Text.Json.Nodes;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>What can be read and pressed on a card.</summary>
internal static class CardText
{
    public static string Of(JsonNode? card) => card is null ? "" : string.Join('\n', Objects(card).SelectMany(o => new[] { o["text"], o["value"], o["label"], o["title"] }).OfType<JsonValue>());

    public static IEnumerable<JsonObject> Buttons(JsonNode? card) =>
        card is null ? [] : Objects(card).Where(o => (string?)(o["type"] as JsonValue) is "Action.Execute");

    public static IEnumerable<JsonObject> Inputs(JsonNode card) =>
        Objects(card).Where(o => (o["type"] as JsonValue)?.ToString().StartsWith("Input.", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject o => [o, .. o.Where(m => m.Value is not null && m.Key != "fallback").SelectMany(m => Objects(m.Value!))],
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Objects(i!)),
        _ => [],
    };
}
