using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A column of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The name of the type.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The width: "auto", "stretch", pixels, or a share of the room.</summary>
    public string Width { get; set; }

    /// <summary>The width in pixels.</summary>
    public double PixelWidth
    {
        get => CardReading.TryPixels(Width, out var pixels) ? pixels : 0;
        set => Width = value.ToString(System.Globalization.CultureInfo.InvariantCulture) + "px";
    }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("width"u8, Width);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "width") return base.Read(name, json, reader);
        Width = json.Text();
        return true;
    }
}
