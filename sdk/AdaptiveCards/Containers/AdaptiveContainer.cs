using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Elements that belong together.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The image behind.</summary>
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The elements.</summary>
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content runs from right to left.</summary>
    public bool? Rtl { get; set; }

    /// <inheritdoc />
    public override void Add(AdaptiveElement element) => Items.Add(element);

    /// <inheritdoc />
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        BackgroundImage?.Write(writer);
        writer.Elements("items"u8, Items);
        base.WriteProperties(writer);
        writer.Flag("rtl"u8, Rtl, usual: null);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "backgroundImage": BackgroundImage = reader.BackgroundImage(json); return true;
            case "items": Items = reader.Elements(json); return true;
            case "rtl": Rtl = json.OptionalFlag(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
