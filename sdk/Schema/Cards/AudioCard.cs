using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays sound.</summary>
public class AudioCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.audio";

    /// <summary>Creates it empty.</summary>
    public AudioCard()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public AudioCard(
        string title = null,
        string subtitle = null,
        string text = null,
        ThumbnailUrl image = null,
        IList<MediaUrl> media = null,
        IList<CardAction> buttons = null,
        bool? shareable = null,
        bool? autoloop = null,
        bool? autostart = null,
        string aspect = null,
        string duration = null,
        object value = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Duration = duration;
        Value = value;
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

    /// <summary>The picture shown before it plays.</summary>
    [JsonPropertyName("image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>The same content in one or more formats.</summary>
    [JsonPropertyName("media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether it may be shared.</summary>
    [JsonPropertyName("shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end.</summary>
    [JsonPropertyName("autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself.</summary>
    [JsonPropertyName("autostart")]
    public bool? Autostart { get; set; }

    /// <summary>The shape of the picture: "16:9" or "4:3".</summary>
    [JsonPropertyName("aspect")]
    public string Aspect { get; set; }

    /// <summary>How long it plays, as an ISO 8601 duration.</summary>
    [JsonPropertyName("duration")]
    public string Duration { get; set; }

    /// <summary>A value of the bot's own.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
