using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An input for yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Input.Toggle";

    private const string On = "true";
    private const string Off = "false";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is answered with yes or no.</summary>
    public string Title { get; set; }

    /// <summary>The value of a yes.</summary>
    public string ValueOn { get; set; } = On;

    /// <summary>The value of a no.</summary>
    public string ValueOff { get; set; } = Off;

    /// <summary>The value to begin with.</summary>
    public string Value { get; set; }

    /// <summary>Whether the title runs over several lines.</summary>
    public bool Wrap { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("title"u8, Title);
        writer.Text("value"u8, Value);
        writer.Text("valueOff"u8, ValueOff, usual: Off);
        writer.Text("valueOn"u8, ValueOn, usual: On);
        writer.Flag("wrap"u8, Wrap);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "title": Title = json.Text(); return true;
            case "value": Value = json.Text(); return true;
            case "valueOff": ValueOff = json.Text(); return true;
            case "valueOn": ValueOn = json.Text(); return true;
            case "wrap": Wrap = json.Flag(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
