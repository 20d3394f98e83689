using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How to sign in.</summary>
public class SignInResource
{
    /// <summary>Creates an empty sign in resource.</summary>
    public SignInResource()
    {
    }

    /// <summary>Creates a sign in resource from its parts.</summary>
    public SignInResource(
        string signInLink = null,
        TokenExchangeResource tokenExchangeResource = null,
        TokenPostResource tokenPostResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
        TokenPostResource = tokenPostResource;
    }

    /// <summary>The sign in link.</summary>
    [JsonPropertyName("signInLink")]
    public string SignInLink { get; set; }

    /// <summary>The token exchange resource.</summary>
    [JsonPropertyName("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>The token post resource.</summary>
    [JsonPropertyName("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
