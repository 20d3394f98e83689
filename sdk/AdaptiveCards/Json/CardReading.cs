using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Reads single values out of a card's JSON: lenient about spelling, strict about shape.</summary>
internal static class CardReading
{
    public static string? Text(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Null => null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => json.GetRawText(),
        _ => throw Unexpected("a text", json),
    };

    public static bool Flag(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String when bool.TryParse(json.GetString(), out var flag) => flag,
        _ => throw Unexpected("true or false", json),
    };

    public static bool? OptionalFlag(this JsonElement json) => json.ValueKind is JsonValueKind.Null ? null : json.Flag();

    public static int Whole(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Unexpected("a whole number", json),
    };

    public static double Number(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String when double.TryParse(json.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Unexpected("a number", json),
    };

    public static bool TryPixels(string? text, out double pixels)
    {
        pixels = 0;
        return text is not null
            && text.EndsWith("px", StringComparison.Ordinal)
            && char.IsAsciiDigit(text[0])
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out pixels);
    }

    public static AdaptiveSerializationException Unexpected(string expected, JsonElement json) =>
        new($"Expected {expected}, found {json.ValueKind}.");
}
