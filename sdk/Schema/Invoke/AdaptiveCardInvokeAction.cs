using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that was chosen.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The verb.</summary>
    [JsonPropertyName("verb")]
    public string Verb { get; set; } = null!;

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public object Data { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
