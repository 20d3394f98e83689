using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something shown in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>Whether a line is drawn above.</summary>
    public bool Separator { get; set; }

    /// <summary>The space above.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>The height.</summary>
    public AdaptiveHeight Height { get; set; }

    /// <summary>Whether it is shown.</summary>
    public bool IsVisible { get; set; } = true;

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Flag("separator"u8, Separator);
        writer.Choice("spacing"u8, Spacing);
        writer.Height(Height);
        writer.Flag("isVisible"u8, IsVisible, usual: true);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "separator": Separator = json.Flag(); return true;
            case "spacing": Spacing = reader.Choice<AdaptiveSpacing>(json); return true;
            case "height": Height = reader.Height(json); return true;
            case "isVisible": IsVisible = json.Flag(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
