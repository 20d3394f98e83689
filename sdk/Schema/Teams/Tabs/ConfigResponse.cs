using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration request.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>The config.</summary>
    [JsonPropertyName("config")]
    public T Config { get; set; }

    /// <summary>The cache info.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
