using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A row of a table.</summary>
public class AdaptiveTableRow : AdaptiveCollectionElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "TableRow";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells.</summary>
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Where the content of a cell stands, from left to right.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Where the content of a cell stands, from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    /// <summary>Whether the content runs from right to left.</summary>
    public bool? Rtl { get; set; }

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Cells.Add(Cast<AdaptiveTableCell>(element, Type));

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("cells"u8, Cells);
        writer.Choice("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.Choice("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
        base.WriteProperties(writer);
        writer.Flag("rtl"u8, Rtl, usual: null);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "cells": Cells = reader.Items(json, () => new AdaptiveTableCell()); return true;
            case "horizontalCellContentAlignment": HorizontalCellContentAlignment = reader.Choice<AdaptiveHorizontalContentAlignment>(json); return true;
            case "verticalCellContentAlignment": VerticalCellContentAlignment = reader.Choice<AdaptiveVerticalContentAlignment>(json); return true;
            case "rtl": Rtl = json.OptionalFlag(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
