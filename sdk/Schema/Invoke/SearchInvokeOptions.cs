using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which page of results is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>The skip.</summary>
    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    /// <summary>The top.</summary>
    [JsonPropertyName("top")]
    public int Top { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
