using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An input for a number.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>The number to begin with, or NaN for none.</summary>
    public double Value { get; set; } = double.NaN;

    /// <summary>The least number, or NaN for any.</summary>
    public double Min { get; set; } = double.NaN;

    /// <summary>The greatest number, or NaN for any.</summary>
    public double Max { get; set; } = double.NaN;

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("placeholder"u8, Placeholder);
        writer.Number("value"u8, Value);
        writer.Number("min"u8, Min);
        writer.Number("max"u8, Max);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "placeholder": Placeholder = json.Text(); return true;
            case "value": Value = json.Number(); return true;
            case "min": Min = json.Number(); return true;
            case "max": Max = json.Number(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
