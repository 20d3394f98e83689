using System.Text.Json;

namespace CoachBot.Dialogs.Moves;

/// <summary>Reads the values that activities type as <c>object</c>, whichever library they were parsed by.</summary>
public static class ActivityValue
{
    /// <summary>The value as a JSON object; null when it is none.</summary>
    public static JsonElement? ObjectOf(object? value)
    {
        var json = value switch
        {
            null => null,
            JsonElement element => element,
            _ => Parse(value.ToString()),
        };
        return json is { ValueKind: JsonValueKind.Object } ? json : null;
    }

    /// <summary>The member as a JSON object; null when it is none.</summary>
    public static JsonElement? ObjectIn(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    /// <summary>The member as text; null when it is neither text nor a number nor a flag.</summary>
    public static string? TextIn(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? Text(member) : null;

    /// <summary>A plain value as text; null when it is no plain value.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static JsonElement? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
