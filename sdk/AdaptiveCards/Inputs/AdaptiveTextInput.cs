using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An input for text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while it is empty.</summary>
    public string Placeholder { get; set; }

    /// <summary>The text to begin with.</summary>
    public string Value { get; set; }

    /// <summary>What is typed.</summary>
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>The most characters, or 0 for any number.</summary>
    public int MaxLength { get; set; }

    /// <summary>Whether there is room for several lines.</summary>
    public bool IsMultiline { get; set; }

    /// <summary>A regular expression that the text must match.</summary>
    public string Regex { get; set; }

    /// <summary>An action beside the input.</summary>
    public AdaptiveAction InlineAction { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("placeholder"u8, Placeholder);
        writer.Text("value"u8, Value);
        writer.Choice("style"u8, Style);
        writer.Number("maxLength"u8, MaxLength);
        writer.Flag("isMultiline"u8, IsMultiline);
        writer.Text("regex"u8, Regex);
        writer.Element("inlineAction"u8, InlineAction);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "placeholder": Placeholder = json.Text(); return true;
            case "value": Value = json.Text(); return true;
            case "style": Style = reader.Choice<AdaptiveTextInputStyle>(json); return true;
            case "maxLength": MaxLength = json.Whole(); return true;
            case "isMultiline": IsMultiline = json.Flag(); return true;
            case "regex": Regex = json.Text(); return true;
            case "inlineAction": InlineAction = reader.SingleAction(json); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
