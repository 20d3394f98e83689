using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token.</summary>
public class TokenStatus
{
    /// <summary>Creates an empty token status.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Creates a token status from its parts.</summary>
    public TokenStatus(
        string channelId = null,
        string connectionName = null,
        bool? hasToken = null,
        string serviceProviderDisplayName = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel id.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection name.</summary>
    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The has token.</summary>
    [JsonPropertyName("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>The service provider display name.</summary>
    [JsonPropertyName("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
