using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Slots of an abstract class or an interface hold a wrapper that names the type.</summary>
internal sealed class AbstractSlotConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
        => (typeToConvert.IsInterface || typeToConvert.IsAbstract)
            && !typeof(IEnumerable).IsAssignableFrom(typeToConvert)
            && !StateContracts.HasOwnConverter(typeToConvert)
            && typeToConvert.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(SlotConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class SlotConverter<T> : JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            if (!TypeTag.TryUnwrap(document.RootElement, out var type, out var inner) || type == null || !typeof(T).IsAssignableFrom(type))
                throw new JsonException($"The stored value cannot be read as {typeof(T)}.");
            return (T?)inner.Deserialize(type, options);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => TypeTag.Write(writer, value, options);
    }
}
