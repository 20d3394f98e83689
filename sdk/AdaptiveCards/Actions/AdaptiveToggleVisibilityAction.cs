using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements of the card.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements to show or hide.</summary>
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("targetElements"u8);
        foreach (var target in TargetElements) target.Write(writer);
        writer.WriteEndArray();
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "targetElements") return base.Read(name, json, reader);
        TargetElements = CardReader.List(json, AdaptiveTargetElement.From);
        return true;
    }
}
