using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token to exchange for another.</summary>
public class TokenExchangeRequest
{
    /// <summary>Creates an empty token exchange request.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Creates a token exchange request from its parts.</summary>
    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The uri.</summary>
    [JsonPropertyName("uri")]
    public string Uri { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string Token { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
