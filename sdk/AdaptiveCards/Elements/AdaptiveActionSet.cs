using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Actions among the elements of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The actions.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("actions"u8, Actions);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "actions") return base.Read(name, json, reader);
        Actions = reader.Actions(json);
        return true;
    }
}
