using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element that people fill in.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>What is asked.</summary>
    public string Label { get; set; }

    /// <summary>Whether an answer is needed.</summary>
    public bool IsRequired { get; set; }

    /// <summary>What is said about an answer that won't do.</summary>
    public string ErrorMessage { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Flag("isRequired"u8, IsRequired);
        writer.Text("label"u8, Label);
        writer.Text("errorMessage"u8, ErrorMessage);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "label": Label = json.Text(); return true;
            case "isRequired": IsRequired = json.Flag(); return true;
            case "errorMessage": ErrorMessage = json.Text(); return true;
            default: return base.Read(name, json, reader);
        }
    }

    internal override void CheckRead() => Require(Id, "id", Type);
}
