using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Creates an empty card image.</summary>
    public CardImage()
    {
    }

    /// <summary>Creates a card image from its parts.</summary>
    public CardImage(string url = null, string alt = null, CardAction tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>The URL.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonPropertyName("alt")]
    public string Alt { get; set; }

    /// <summary>What a tap does.</summary>
    [JsonPropertyName("tap")]
    public CardAction Tap { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
