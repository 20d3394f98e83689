using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Creates an empty messaging extension response.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Creates a messaging extension response from its parts.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = null, CacheInfo cacheInfo = null)
    {
        ComposeExtension = composeExtension;
        CacheInfo = cacheInfo;
    }

    /// <summary>The compose extension.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>The cache info.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
