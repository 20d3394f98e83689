using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A piece of a rich text block.</summary>
public abstract class AdaptiveInline
{
    /// <summary>The name of the type.</summary>
    public abstract string Type { get; set; }

    /// <summary>Properties that this library does not know.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        WriteProperties(writer);
        writer.Additional(AdditionalProperties);
        writer.WriteEndObject();
    }

    internal static AdaptiveInline From(JsonElement json, CardReader reader)
    {
        if (json.ValueKind is JsonValueKind.String) return new AdaptiveTextRun(json.GetString());
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a text run", json);
        if (!json.TryGetProperty("type"u8, out var type) || type.Text() != AdaptiveTextRun.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
        var run = new AdaptiveTextRun();
        foreach (var property in json.EnumerateObject())
        {
            if (property.NameEquals("type"u8) || run.Read(property.Name, property.Value, reader)) continue;
            run.AdditionalProperties[property.Name] = JsonValues.ToObject(property.Value)!;
            reader.Warn($"Unknown property '{property.Name}' on '{run.Type}'.");
        }

        return run;
    }

    internal virtual void WriteProperties(Utf8JsonWriter writer)
    {
    }

    internal virtual bool Read(string name, JsonElement json, CardReader reader) => false;
}
