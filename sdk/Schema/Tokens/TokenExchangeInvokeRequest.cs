using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The connection name.</summary>
    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string Token { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
