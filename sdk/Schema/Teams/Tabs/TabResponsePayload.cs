using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows, in detail.</summary>
public class TabResponsePayload
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public TabResponseCards Value { get; set; }

    /// <summary>The suggested actions.</summary>
    [JsonPropertyName("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
