using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An input for a choice among several.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while nothing is chosen.</summary>
    public string Placeholder { get; set; }

    /// <summary>The value to begin with; several are separated by commas.</summary>
    public string Value { get; set; }

    /// <summary>How the choices are shown.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether several can be chosen.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices.</summary>
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Whether a choice runs over several lines.</summary>
    public bool Wrap { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("placeholder"u8, Placeholder);
        writer.Text("value"u8, Value);
        writer.Choice("style"u8, Style);
        writer.Flag("isMultiSelect"u8, IsMultiSelect);
        writer.WriteStartArray("choices"u8);
        foreach (var choice in Choices) choice.Write(writer);
        writer.WriteEndArray();
        writer.Flag("wrap"u8, Wrap);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "placeholder": Placeholder = json.Text(); return true;
            case "value": Value = json.Text(); return true;
            case "style": Style = reader.Choice<AdaptiveChoiceInputStyle>(json); return true;
            case "isMultiSelect": IsMultiSelect = json.Flag(); return true;
            case "choices": Choices = CardReader.List(json, AdaptiveChoice.From); return true;
            case "wrap": Wrap = json.Flag(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
