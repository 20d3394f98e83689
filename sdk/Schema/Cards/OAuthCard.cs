using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks for a token.</summary>
public class OAuthCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Creates an empty oauth card.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Creates a oauth card from its parts.</summary>
    public OAuthCard(
        string text = null,
        string connectionName = null,
        IList<CardAction> buttons = null,
        TokenExchangeResource tokenExchangeResource = null,
        TokenPostResource tokenPostResource = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
        TokenExchangeResource = tokenExchangeResource;
        TokenPostResource = tokenPostResource;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The connection name.</summary>
    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

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
