using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button, or what a tap does.</summary>
public class CardAction
{
    /// <summary>Creates an empty card action.</summary>
    public CardAction()
    {
    }

    /// <summary>Creates a card action from its parts.</summary>
    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null,
        string imageAltText = null)
    {
        Type = type!;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
        ImageAltText = imageAltText;
    }

    /// <summary>What the action does: see ActionTypes.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; } = null!;

    /// <summary>The text on the button.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The URL of the picture on the button.</summary>
    [JsonPropertyName("image")]
    public string Image { get; set; }

    /// <summary>The text of the action.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>What the conversation shows when it is chosen.</summary>
    [JsonPropertyName("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What is sent, as the type asks.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }

    /// <summary>Data for the channel.</summary>
    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonPropertyName("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
