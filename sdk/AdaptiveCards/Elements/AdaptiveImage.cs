using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An image.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Image";

    /// <summary>No image yet.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>An image at an address.</summary>
    public AdaptiveImage(string url) => UrlString = url;

    /// <summary>An image at an address.</summary>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The address.</summary>
    public Uri Url
    {
        get => WebAddress.From(UrlString);
        set => UrlString = WebAddress.TextOf(value);
    }

    /// <summary>The address as text.</summary>
    public string UrlString { get; set; }

    /// <summary>What the image shows, in words.</summary>
    public string AltText { get; set; }

    /// <summary>The colour behind a transparent image, as in "#FF00FF".</summary>
    public string BackgroundColor { get; set; }

    /// <summary>The size.</summary>
    public AdaptiveImageSize Size { get; set; }

    /// <summary>The shape.</summary>
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>Where the image stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>What happens when the image is chosen.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>The width in pixels.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels.</summary>
    public uint PixelHeight { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Choice("size"u8, Size);
        writer.Choice("style"u8, Style);
        writer.Text("url"u8, UrlString);
        writer.Text("backgroundColor"u8, BackgroundColor);
        writer.Choice("horizontalAlignment"u8, HorizontalAlignment);
        writer.Element("selectAction"u8, SelectAction);
        writer.Text("altText"u8, AltText);
        writer.Pixels("width"u8, PixelWidth);
        writer.Flag("separator"u8, Separator);
        writer.Choice("spacing"u8, Spacing);
        writer.Height(PixelHeight > 0 ? new AdaptiveHeight(PixelHeight) : Height);
        writer.Flag("isVisible"u8, IsVisible, usual: true);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "url": UrlString = json.Text(); return true;
            case "altText": AltText = json.Text(); return true;
            case "backgroundColor": BackgroundColor = ReadColor(json.Text(), reader); return true;
            case "size": Size = reader.Choice<AdaptiveImageSize>(json); return true;
            case "style": Style = reader.Choice<AdaptiveImageStyle>(json); return true;
            case "horizontalAlignment": HorizontalAlignment = reader.Choice<AdaptiveHorizontalAlignment>(json); return true;
            case "selectAction": SelectAction = reader.SingleAction(json); return true;
            case "width": PixelWidth = (uint)reader.Pixels(json, name); return true;
            case "height":
                var height = reader.Height(json);
                if (height.HeightType is AdaptiveHeightType.Pixel) PixelHeight = height.Unit ?? 0;
                else Height = height;
                return true;
            default: return base.Read(name, json, reader);
        }
    }

    internal override void CheckRead() => Require(UrlString, "url", Type);

    private static string? ReadColor(string? color, CardReader reader)
    {
        if (color is null || (color.Length is 7 or 9 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit)))
            return color;
        reader.Warn($"'{color}' is not a colour; none is used.");
        return null;
    }
}
