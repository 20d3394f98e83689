using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An image behind a card or container.</summary>
public class AdaptiveBackgroundImage
{
    /// <summary>No image yet.</summary>
    public AdaptiveBackgroundImage()
    {
    }

    /// <summary>An image at an address.</summary>
    public AdaptiveBackgroundImage(string url) => UrlString = url;

    /// <summary>An image at an address.</summary>
    public AdaptiveBackgroundImage(Uri url) => Url = url;

    /// <summary>An image at an address, and how it fills its space.</summary>
    public AdaptiveBackgroundImage(string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(url) => (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);

    /// <summary>An image at an address, and how it fills its space.</summary>
    public AdaptiveBackgroundImage(Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(url) => (FillMode, HorizontalAlignment, VerticalAlignment) = (fillMode, hAlignment, vAlignment);

    /// <summary>The address.</summary>
    public Uri Url
    {
        get => WebAddress.From(UrlString);
        set => UrlString = WebAddress.TextOf(value);
    }

    /// <summary>The address as text.</summary>
    public string UrlString { get; set; }

    /// <summary>How the image fills its space.</summary>
    public AdaptiveImageFillMode FillMode { get; set; }

    /// <summary>Where the image stands, from left to right.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where the image stands, from top to bottom.</summary>
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    /// <summary>An image at an address.</summary>
    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);

    internal void Write(Utf8JsonWriter writer)
    {
        if (FillMode is AdaptiveImageFillMode.Cover && HorizontalAlignment is AdaptiveHorizontalAlignment.Left && VerticalAlignment is AdaptiveVerticalAlignment.Top)
        {
            writer.Text("backgroundImage"u8, UrlString);
            return;
        }

        writer.WriteStartObject("backgroundImage"u8);
        writer.Text("url"u8, UrlString);
        writer.Choice("fillMode"u8, FillMode);
        writer.Choice("horizontalAlignment"u8, HorizontalAlignment);
        writer.Choice("verticalAlignment"u8, VerticalAlignment);
        writer.WriteEndObject();
    }

    internal void Read(JsonElement json, CardReader reader)
    {
        foreach (var property in json.EnumerateObject())
        {
            switch (property.Name)
            {
                case "url": UrlString = property.Value.Text(); break;
                case "fillMode": FillMode = reader.Choice<AdaptiveImageFillMode>(property.Value); break;
                case "horizontalAlignment": HorizontalAlignment = reader.Choice<AdaptiveHorizontalAlignment>(property.Value); break;
                case "verticalAlignment": VerticalAlignment = reader.Choice<AdaptiveVerticalAlignment>(property.Value); break;
                default: break;
            }
        }
    }
}
