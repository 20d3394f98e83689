using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a token may be posted.</summary>
public class TokenPostResource
{
    /// <summary>Creates an empty token post resource.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>Creates a token post resource from its parts.</summary>
    public TokenPostResource(string sasUrl = null)
    {
        SasUrl = sasUrl;
    }

    /// <summary>The sas URL.</summary>
    [JsonPropertyName("sasUrl")]
    public string SasUrl { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
