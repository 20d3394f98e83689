using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A resource to exchange a token for.</summary>
public class TokenExchangeResource
{
    /// <summary>Creates an empty token exchange resource.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Creates a token exchange resource from its parts.</summary>
    public TokenExchangeResource(string id = null, string uri = null, string providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The uri.</summary>
    [JsonPropertyName("uri")]
    public string Uri { get; set; }

    /// <summary>The provider id.</summary>
    [JsonPropertyName("providerId")]
    public string ProviderId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
