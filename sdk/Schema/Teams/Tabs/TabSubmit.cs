using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab was submitted.</summary>
public class TabSubmit
{
    /// <summary>The tab entity context.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>The context.</summary>
    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public TabSubmitData Data { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
