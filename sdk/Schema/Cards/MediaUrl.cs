using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a format of some media is.</summary>
public class MediaUrl
{
    /// <summary>Creates it empty.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public MediaUrl(
        string url = null,
        string profile = null)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>The address.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>A hint at what a client needs to play it.</summary>
    [JsonPropertyName("profile")]
    public string Profile { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
