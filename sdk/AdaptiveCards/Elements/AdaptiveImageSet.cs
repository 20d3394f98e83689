using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A gallery of images.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "ImageSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The images.</summary>
    public List<AdaptiveImage> Images { get; set; } = [];

    /// <summary>The size of every image.</summary>
    public AdaptiveImageSize ImageSize { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("images"u8, Images);
        writer.Choice("imageSize"u8, ImageSize);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "images": Images = reader.Items(json, () => new AdaptiveImage()); return true;
            case "imageSize": ImageSize = reader.Choice<AdaptiveImageSize>(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
