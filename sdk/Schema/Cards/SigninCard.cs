using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in.</summary>
public class SigninCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Creates an empty signin card.</summary>
    public SigninCard()
    {
    }

    /// <summary>Creates a signin card from its parts.</summary>
    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
