using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns.</summary>
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Columns.Add(Cast<AdaptiveColumn>(element, Type));

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("columns"u8, Columns);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "columns") return base.Read(name, json, reader);
        Columns = reader.Items(json, () => new AdaptiveColumn());
        return true;
    }
}
