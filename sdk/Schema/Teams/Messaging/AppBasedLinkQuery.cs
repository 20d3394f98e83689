using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link to unfurl.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Creates an empty app based link query.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Creates a app based link query from its parts.</summary>
    public AppBasedLinkQuery(string url = null, string state = null)
    {
        Url = url;
        State = state;
    }

    /// <summary>The URL.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
