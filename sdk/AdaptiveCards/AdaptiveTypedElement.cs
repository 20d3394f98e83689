using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Anything in a card that names its type.</summary>
public abstract class AdaptiveTypedElement
{
    /// <summary>The name of the type.</summary>
    public abstract string Type { get; set; }

    /// <summary>The id, unique in its card.</summary>
    public string Id { get; set; }

    /// <summary>What stands in when a host cannot show this.</summary>
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Features that a host must have to show this, and their least version.</summary>
    public IDictionary<string, string> Requires { get; set; }

    /// <summary>Properties that this library does not know.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        WriteHead(writer);
        writer.Text("id"u8, Id);
        WriteProperties(writer);
        WriteFallback(writer);
        writer.Additional(AdditionalProperties);
        writer.WriteEndObject();
    }

    internal virtual void WriteHead(Utf8JsonWriter writer)
    {
    }

    internal virtual void WriteProperties(Utf8JsonWriter writer)
    {
    }

    internal virtual bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "id": Id = json.Text(); return true;
            case "fallback": Fallback = reader.Fallback(json, this is AdaptiveAction); return true;
            case "requires": Requires = ReadRequires(json); return true;
            default: return false;
        }
    }

    /// <summary>Refuses an element that lacks what it cannot do without.</summary>
    internal virtual void CheckRead()
    {
    }

    internal static void Require(string? value, string name, string type)
    {
        if (value is null) throw new AdaptiveSerializationException($"Property '{name}' is required on '{type}'.");
    }

    private static Dictionary<string, string>? ReadRequires(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("the required features", json);
        var requires = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var feature in json.EnumerateObject()) requires[feature.Name] = feature.Value.Text() ?? "*";
        return requires;
    }

    private void WriteFallback(Utf8JsonWriter writer)
    {
        switch (Fallback?.Type)
        {
            case AdaptiveFallbackElement.AdaptiveFallbackType.Drop: writer.WriteString("fallback"u8, AdaptiveFallbackElement.drop); break;
            case AdaptiveFallbackElement.AdaptiveFallbackType.Content: writer.Element("fallback"u8, Fallback.Content); break;
            default: break;
        }

        if (Requires is not { Count: > 0 }) return;
        writer.WriteStartObject("requires"u8);
        foreach (var (feature, version) in Requires) writer.WriteString(feature, version);
        writer.WriteEndObject();
    }
}
