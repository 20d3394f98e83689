using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every answer to a configuration request has.</summary>
public class ConfigResponseBase
{
    /// <summary>Creates an empty config response base.</summary>
    public ConfigResponseBase()
    {
    }

    /// <summary>Creates a config response base from its parts.</summary>
    public ConfigResponseBase(string responseType = null)
    {
        ResponseType = responseType;
    }

    /// <summary>The response type.</summary>
    [JsonPropertyName("responseType")]
    public string ResponseType { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
