using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The wrapper that tells of which type a value is.</summary>
internal static class TypeTag
{
    private const string Type = "$type";
    private const string Value = "$value";

    public static void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        writer.WriteStartObject();
        writer.WriteString(Type, StateTypes.NameOf(type));
        writer.WritePropertyName(Value);
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, type, options);
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether it is such a wrapper; the type is null if it is not known or may not be made.</summary>
    public static bool TryUnwrap(JsonElement element, out Type? type, out JsonElement inner)
    {
        type = null;
        inner = default;
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty(Type, out var name)
            || name.ValueKind != JsonValueKind.String
            || !element.TryGetProperty(Value, out inner))
            return false;

        type = StateTypes.Find(name.GetString()!);
        return true;
    }
}
