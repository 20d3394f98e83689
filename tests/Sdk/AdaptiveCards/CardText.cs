using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

internal static class CardText
{
    /// <summary>A card around the JSON of its elements.</summary>
    public static string WithBody(params string[] elements) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{string.Join(',', elements)}}]}""";

    /// <summary>A card around the JSON of its actions.</summary>
    public static string WithActions(params string[] actions) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{string.Join(',', actions)}}]}""";

    public static AdaptiveCard With(AdaptiveElement element)
    {
        var card = new AdaptiveCard("1.5");
        card.Body.Add(element);
        return card;
    }

    public static AdaptiveCard With(AdaptiveAction action)
    {
        var card = new AdaptiveCard("1.5");
        card.Actions.Add(action);
        return card;
    }

    public static AdaptiveCard Again(AdaptiveCard card) => AdaptiveCard.FromJson(card.ToJson()).Card;

    /// <summary>Asserts that two texts are the same JSON, whatever the order and the white space.</summary>
    public static void AssertSame(string expected, string actual)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)))
            Assert.Equal(Ordered(expected), Ordered(actual));
    }

    /// <summary>A value of type object as JSON, whichever library holds it.</summary>
    public static JsonNode Of(object value) => JsonNode.Parse(value is JsonElement json ? json.GetRawText() : value.ToString()!)!;

    private static string Ordered(string json) => Ordered(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Ordered(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
