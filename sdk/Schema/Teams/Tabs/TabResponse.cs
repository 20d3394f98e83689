using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponse
{
    /// <summary>The tab.</summary>
    [JsonPropertyName("tab")]
    public TabResponsePayload Tab { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
