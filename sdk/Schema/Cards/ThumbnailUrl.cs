using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
public class ThumbnailUrl
{
    /// <summary>Creates it empty.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public ThumbnailUrl(
        string url = null,
        string alt = null)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>The address.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>What is said instead of it.</summary>
    [JsonPropertyName("alt")]
    public string Alt { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
