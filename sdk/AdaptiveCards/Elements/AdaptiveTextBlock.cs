using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A paragraph or heading, with a little Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "TextBlock";

    /// <summary>An empty text.</summary>
    public AdaptiveTextBlock()
    {
    }

    /// <summary>A text.</summary>
    public AdaptiveTextBlock(string text) => Text = text;

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The text.</summary>
    public string Text { get; set; } = " ";

    /// <summary>The size.</summary>
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The weight.</summary>
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>The colour.</summary>
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether the text stands back.</summary>
    public bool IsSubtle { get; set; }

    /// <summary>Whether the text is in italics.</summary>
    public bool Italic { get; set; }

    /// <summary>Whether the text is struck through.</summary>
    public bool Strikethrough { get; set; }

    /// <summary>Where the text stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether the text runs over several lines.</summary>
    public bool Wrap { get; set; }

    /// <summary>The most lines, or 0 for all.</summary>
    public int MaxLines { get; set; }

    /// <summary>The family of the font.</summary>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>Whether it is a heading.</summary>
    public AdaptiveTextBlockStyle Style { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Choice("size"u8, Size);
        writer.Choice("weight"u8, Weight);
        writer.Choice("color"u8, Color);
        writer.Flag("isSubtle"u8, IsSubtle);
        writer.Flag("italic"u8, Italic);
        writer.Flag("strikethrough"u8, Strikethrough);
        writer.Text("text"u8, Text);
        writer.Choice("horizontalAlignment"u8, HorizontalAlignment);
        writer.Flag("wrap"u8, Wrap);
        writer.Number("maxLines"u8, MaxLines);
        writer.Choice("fontType"u8, FontType);
        writer.Choice("style"u8, Style);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "text": Text = json.Text(); return true;
            case "size": Size = reader.Choice<AdaptiveTextSize>(json); return true;
            case "weight": Weight = reader.Choice<AdaptiveTextWeight>(json); return true;
            case "color": Color = reader.Choice<AdaptiveTextColor>(json); return true;
            case "isSubtle": IsSubtle = json.Flag(); return true;
            case "italic": Italic = json.Flag(); return true;
            case "strikethrough": Strikethrough = json.Flag(); return true;
            case "horizontalAlignment": HorizontalAlignment = reader.Choice<AdaptiveHorizontalAlignment>(json); return true;
            case "wrap": Wrap = json.Flag(); return true;
            case "maxLines": MaxLines = json.Whole(); return true;
            case "fontType": FontType = reader.Choice<AdaptiveFontType>(json); return true;
            case "style": Style = reader.Choice<AdaptiveTextBlockStyle>(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
