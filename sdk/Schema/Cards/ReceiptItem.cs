using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Creates it empty.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public ReceiptItem(
        string title = null,
        string subtitle = null,
        string text = null,
        CardImage image = null,
        string price = null,
        string quantity = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
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

    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public CardImage Image { get; set; }

    /// <summary>The price, with its currency.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary>How many.</summary>
    [JsonPropertyName("quantity")]
    public string Quantity { get; set; }

    /// <summary>What a tap on the line does.</summary>
    [JsonPropertyName("tap")]
    public CardAction Tap { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
