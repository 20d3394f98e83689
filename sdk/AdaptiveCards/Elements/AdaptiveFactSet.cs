using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Facts as a small table.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts.</summary>
    public List<AdaptiveFact> Facts { get; set; } = [];

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("facts"u8);
        foreach (var fact in Facts) fact.Write(writer);
        writer.WriteEndArray();
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "facts") return base.Read(name, json, reader);
        Facts = CardReader.List(json, AdaptiveFact.From);
        return true;
    }
}
