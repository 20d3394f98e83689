using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A run of plain text in one look.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "TextRun";

    /// <summary>An empty run.</summary>
    public AdaptiveTextRun()
    {
    }

    /// <summary>A run of text.</summary>
    public AdaptiveTextRun(string text) => Text = text;

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

    /// <summary>Whether the text is marked as with a pen.</summary>
    public bool Highlight { get; set; }

    /// <summary>Whether the text is underlined.</summary>
    public bool Underline { get; set; }

    /// <summary>The family of the font.</summary>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What happens when the run is chosen.</summary>
    public AdaptiveAction SelectAction { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Choice("size"u8, Size);
        writer.Choice("weight"u8, Weight);
        writer.Choice("color"u8, Color);
        writer.Flag("isSubtle"u8, IsSubtle);
        writer.Flag("italic"u8, Italic);
        writer.Flag("strikethrough"u8, Strikethrough);
        writer.Flag("highlight"u8, Highlight);
        writer.Text("text"u8, Text);
        writer.Choice("fontType"u8, FontType);
        writer.Element("selectAction"u8, SelectAction);
        writer.Flag("underline"u8, Underline);
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
            case "highlight": Highlight = json.Flag(); return true;
            case "underline": Underline = json.Flag(); return true;
            case "fontType": FontType = reader.Choice<AdaptiveFontType>(json); return true;
            case "selectAction": SelectAction = reader.SingleAction(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
