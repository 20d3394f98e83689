using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Opens another card inside this one.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The card to open.</summary>
    public AdaptiveCard Card { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Element("card"u8, Card);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "card") return base.Read(name, json, reader);
        Card = reader.Card(json, outermost: false);
        return true;
    }
}
