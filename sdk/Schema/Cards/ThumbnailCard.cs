using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a small picture.</summary>
public class ThumbnailCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Creates an empty thumbnail card.</summary>
    public ThumbnailCard()
    {
    }

    /// <summary>Creates a thumbnail card from its parts.</summary>
    public ThumbnailCard(
        string title = null,
        string subtitle = null,
        string text = null,
        IList<CardImage> images = null,
        IList<CardAction> buttons = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The subtitle.</summary>
    [JsonPropertyName("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The images.</summary>
    [JsonPropertyName("images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonPropertyName("tap")]
    public CardAction Tap { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
