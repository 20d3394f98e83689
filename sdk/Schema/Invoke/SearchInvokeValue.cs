using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What an application/search invoke carries.</summary>
public class SearchInvokeValue
{
    /// <summary>The kind.</summary>
    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    /// <summary>The query text.</summary>
    [JsonPropertyName("queryText")]
    public string QueryText { get; set; }

    /// <summary>The query options.</summary>
    [JsonPropertyName("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>The context.</summary>
    [JsonPropertyName("context")]
    public object Context { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
