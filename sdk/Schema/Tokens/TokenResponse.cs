using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token for a user.</summary>
public class TokenResponse
{
    /// <summary>Creates an empty token response.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Creates a token response from its parts.</summary>
    public TokenResponse(
        string channelId = null,
        string connectionName = null,
        string token = null,
        string expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel id.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection name.</summary>
    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string Token { get; set; }

    /// <summary>The expiration.</summary>
    [JsonPropertyName("expiration")]
    public string Expiration { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
