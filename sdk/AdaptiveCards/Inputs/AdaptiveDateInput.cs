using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An input for a date.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>The date to begin with, as in "2026-03-31".</summary>
    public string Value { get; set; }

    /// <summary>The earliest date.</summary>
    public string Min { get; set; }

    /// <summary>The latest date.</summary>
    public string Max { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("placeholder"u8, Placeholder);
        writer.Text("value"u8, Value);
        writer.Text("min"u8, Min);
        writer.Text("max"u8, Max);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "placeholder": Placeholder = json.Text(); return true;
            case "value": Value = json.Text(); return true;
            case "min": Min = json.Text(); return true;
            case "max": Max = json.Text(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
