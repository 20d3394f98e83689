using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Writes a property, or leaves it out when it has the value a reader would assume anyway.</summary>
internal static class CardWriting
{
    public static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    public static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value, string usual)
    {
        if (value is not null && !value.Equals(usual, StringComparison.Ordinal)) writer.WriteString(name, value);
    }

    public static void Flag(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value, bool? usual = false)
    {
        if (value != usual && value is { } flag) writer.WriteBoolean(name, flag);
    }

    public static void Number(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int value)
    {
        if (value != 0) writer.WriteNumber(name, value);
    }

    public static void Number(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        if (double.IsFinite(value)) writer.WriteNumber(name, value);
    }

    public static void Pixels(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        if (value > 0) writer.WriteString(name, value.ToString(CultureInfo.InvariantCulture) + "px");
    }

    public static void Choice<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default)) writer.WriteString(name, EnumText<T>.NameOf(value));
    }

    public static void Choice<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } chosen) writer.WriteString(name, EnumText<T>.NameOf(chosen));
    }

    public static void Height(this Utf8JsonWriter writer, AdaptiveHeight height)
    {
        if (height != AdaptiveHeight.Auto) writer.WriteString("height"u8, height.ToString());
    }

    public static void Value(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, object? value)
    {
        if (value is null) return;
        writer.WritePropertyName(name);
        JsonValues.Write(writer, value);
    }

    public static void Element(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, AdaptiveTypedElement? element)
    {
        if (element is null) return;
        writer.WritePropertyName(name);
        element.Write(writer);
    }

    public static void Elements<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, List<T>? elements, bool evenEmpty = true)
        where T : AdaptiveTypedElement
    {
        if (elements is null || (elements.Count == 0 && !evenEmpty)) return;
        writer.WriteStartArray(name);
        foreach (var element in elements) element.Write(writer);
        writer.WriteEndArray();
    }

    public static void Additional(this Utf8JsonWriter writer, SerializableDictionary<string, object>? properties)
    {
        if (properties is null) return;
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            JsonValues.Write(writer, value);
        }
    }
}
