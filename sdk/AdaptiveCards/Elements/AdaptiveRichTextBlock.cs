using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A paragraph of plain text runs, in which no Markdown is read.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the text stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The runs.</summary>
    public List<AdaptiveInline> Inlines { get; set; } = [];

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Choice("horizontalAlignment"u8, HorizontalAlignment);
        writer.WriteStartArray("inlines"u8);
        foreach (var inline in Inlines) inline.Write(writer);
        writer.WriteEndArray();
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "horizontalAlignment": HorizontalAlignment = reader.Choice<AdaptiveHorizontalAlignment>(json); return true;
            case "inlines": Inlines = CardReader.List(json, item => AdaptiveInline.From(item, reader)); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
