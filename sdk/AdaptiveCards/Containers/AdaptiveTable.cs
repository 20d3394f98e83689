using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A table.</summary>
public class AdaptiveTable : AdaptiveCollectionElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Table";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The rows.</summary>
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>The columns: their width and how their cells are aligned.</summary>
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>Whether lines are drawn between the cells.</summary>
    public bool ShowGridLines { get; set; } = true;

    /// <summary>Whether the first row is a heading.</summary>
    public bool FirstRowAsHeaders { get; set; }

    /// <summary>The look of the lines.</summary>
    public AdaptiveContainerStyle? GridStyle { get; set; }

    /// <summary>Where the content of a cell stands, from left to right.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Where the content of a cell stands, from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Rows.Add(Cast<AdaptiveTableRow>(element, Type));

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("rows"u8, Rows);
        writer.WriteStartArray("columns"u8);
        foreach (var column in Columns) column.Write(writer);
        writer.WriteEndArray();
        writer.Flag("showGridLines"u8, ShowGridLines, usual: true);
        writer.Flag("firstRowAsHeaders"u8, FirstRowAsHeaders);
        writer.Choice("gridStyle"u8, GridStyle);
        writer.Choice("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.Choice("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "rows": Rows = reader.Items(json, () => new AdaptiveTableRow()); return true;
            case "columns": Columns = CardReader.List(json, item => AdaptiveTableColumnDefinition.From(item, reader)); return true;
            case "showGridLines": ShowGridLines = json.Flag(); return true;
            case "firstRowAsHeaders" or "firstRowAsHeader": FirstRowAsHeaders = json.Flag(); return true;
            case "gridStyle": GridStyle = reader.OptionalChoice<AdaptiveContainerStyle>(json); return true;
            case "horizontalCellContentAlignment": HorizontalCellContentAlignment = reader.Choice<AdaptiveHorizontalContentAlignment>(json); return true;
            case "verticalCellContentAlignment": VerticalCellContentAlignment = reader.Choice<AdaptiveVerticalContentAlignment>(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
