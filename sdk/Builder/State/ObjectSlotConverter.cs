using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Values in slots of type object: text, truth and numbers as they are in JSON, all else as {"$type", "$value"},
/// so that it comes back as what it was. Whole numbers come back as long, others as double.
/// </summary>
internal sealed class ObjectSlotConverter : JsonConverter<object>
{
    public static object? FromElement(JsonElement element, JsonSerializerOptions options) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when element.TryGetInt64(out var whole) && !IsWrittenAsFraction(element) => whole,
        JsonValueKind.Number => element.GetDouble(),
        _ => TypeTag.TryUnwrap(element, out var type, out var inner) && type != null ? inner.Deserialize(type, options) : element.Clone(),
    };

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return FromElement(document.RootElement, options);
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case float or double when IsPlain(Convert.ToDouble(value, CultureInfo.InvariantCulture)):
                WriteFraction(writer, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case JsonElement or JsonNode or JsonDocument:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
            default:
                TypeTag.Write(writer, value, options);
                break;
        }
    }

    private static bool IsPlain(double number) => double.IsFinite(number);

    private static bool IsWrittenAsFraction(JsonElement element) => element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E');

    // "2" would come back as a long.
    private static void WriteFraction(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }
}
