using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab it is.</summary>
public class TabEntityContext
{
    /// <summary>The tab entity id.</summary>
    [JsonPropertyName("tabEntityId")]
    public string TabEntityId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
