using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder;

/// <summary>How state becomes JSON: plainly, but what stands in a slot of type object says of which type it is.</summary>
internal static class StateJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static byte[] Serialize(object value)
        => value is StateRecord record ? record.Json : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    /// <summary>The properties in the order of their names, so that the same state always gives the same bytes.</summary>
    public static byte[] SerializeProperties(IDictionary<string, object> state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in state.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, value, Options);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The properties, still as JSON: each becomes an object when somebody asks for it.</summary>
    public static Dictionary<string, object> ReadProperties(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadProperties(document.RootElement);
    }

    public static Dictionary<string, object> ReadProperties(JsonElement element)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
            properties[property.Name] = property.Value.ValueKind == JsonValueKind.Null ? null! : property.Value.Clone();
        return properties;
    }

    /// <summary>A kept value as the type asked for.</summary>
    public static T? To<T>(object? value) => value switch
    {
        null => default,
        T typed when typeof(T) != typeof(object) || value is not JsonElement => typed,
        JsonElement element => FromElement<T>(element),
        JsonNode node => FromElement<T>(JsonSerializer.SerializeToElement(node, Options)),
        _ => FromElement<T>(JsonSerializer.SerializeToElement(value, value.GetType(), Options)),
    };

    private static T? FromElement<T>(JsonElement element)
    {
        if (typeof(T) == typeof(object))
            return (T?)ObjectSlotConverter.FromElement(element, Options);

        if (!TypeTag.TryUnwrap(element, out var type, out var inner))
            return element.Deserialize<T>(Options);

        // A type that was renamed or may not be made still has the fields of the one asked for.
        return type != null && typeof(T).IsAssignableFrom(type) ? (T?)inner.Deserialize(type, Options) : inner.Deserialize<T>(Options);
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { StateContracts.FillReadOnlyCollections, StateContracts.KeepDerivedTypes } },
            Converters = { new ObjectSlotConverter(), new AbstractSlotConverterFactory() },
        };
        options.MakeReadOnly();
        return options;
    }
}
