using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long an answer may be kept.</summary>
public class CacheInfo
{
    /// <summary>Creates an empty cache info.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Creates a cache info from its parts.</summary>
    public CacheInfo(string cacheType = null, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>The cache type.</summary>
    [JsonPropertyName("cacheType")]
    public string CacheType { get; set; }

    /// <summary>The cache duration.</summary>
    [JsonPropertyName("cacheDuration")]
    public int CacheDuration { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
