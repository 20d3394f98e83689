using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A receipt.</summary>
public class ReceiptCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Creates it empty.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public ReceiptCard(
        string title = null,
        IList<Fact> facts = null,
        IList<ReceiptItem> items = null,
        CardAction tap = null,
        string total = null,
        string tax = null,
        string vat = null,
        IList<CardAction> buttons = null)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>What is said above the lines.</summary>
    [JsonPropertyName("facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>The lines.</summary>
    [JsonPropertyName("items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonPropertyName("tap")]
    public CardAction Tap { get; set; }

    /// <summary>The total, with its currency.</summary>
    [JsonPropertyName("total")]
    public string Total { get; set; }

    /// <summary>The tax in it.</summary>
    [JsonPropertyName("tax")]
    public string Tax { get; set; }

    /// <summary>The value added tax in it.</summary>
    [JsonPropertyName("vat")]
    public string Vat { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
