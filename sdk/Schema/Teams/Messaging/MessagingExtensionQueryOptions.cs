using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which page of results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Creates an empty messaging extension query options.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Creates a messaging extension query options from its parts.</summary>
    public MessagingExtensionQueryOptions(int? skip = null, int? count = null)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>The skip.</summary>
    [JsonPropertyName("skip")]
    public int? Skip { get; set; }

    /// <summary>The count.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
