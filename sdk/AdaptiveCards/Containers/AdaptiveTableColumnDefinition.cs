using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The width of a table's column, and how its cells are aligned.</summary>
public class AdaptiveTableColumnDefinition
{
    /// <summary>The share of the room.</summary>
    public double Width { get; set; }

    /// <summary>The width in pixels.</summary>
    public double PixelWidth { get; set; }

    /// <summary>Where the content of a cell stands, from left to right.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>Where the content of a cell stands, from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (PixelWidth > 0) writer.Pixels("width"u8, PixelWidth);
        else if (Width > 0) writer.WriteNumber("width"u8, Width);
        writer.Choice("horizontalCellContentAlignment"u8, HorizontalContentAlignment);
        writer.Choice("verticalCellContentAlignment"u8, VerticalContentAlignment);
        writer.WriteEndObject();
    }

    internal static AdaptiveTableColumnDefinition From(JsonElement json, CardReader reader)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a column", json);
        var column = new AdaptiveTableColumnDefinition();
        foreach (var property in json.EnumerateObject())
        {
            switch (property.Name)
            {
                case "width": column.ReadWidth(property.Value, reader); break;
                case "horizontalCellContentAlignment": column.HorizontalContentAlignment = reader.Choice<AdaptiveHorizontalContentAlignment>(property.Value); break;
                case "verticalCellContentAlignment": column.VerticalContentAlignment = reader.Choice<AdaptiveVerticalContentAlignment>(property.Value); break;
                default: break;
            }
        }

        return column;
    }

    private void ReadWidth(JsonElement json, CardReader reader)
    {
        if (json.ValueKind is not JsonValueKind.Number)
            PixelWidth = reader.Pixels(json, "width");
        else if (json.GetDouble() is >= 0 and var share)
            Width = share;
        else
            reader.Warn($"'{json.GetRawText()}' is not a width; it is ignored.");
    }
}
