using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>The button under "that went wrong": it names the turn to run again.</summary>
public static class TryAgain
{
    private const string Key = "tryAgain";

    /// <summary>The data of the button.</summary>
    public static string Data(string turn) => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { [Key] = turn });

    /// <summary>The turn that an activity asks to run again; null when it asks for nothing of the kind.</summary>
    public static string? TurnOf(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message || activity.Value?.ToString() is not { } json || !json.Contains(Key, StringComparison.Ordinal))
            return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(Key, out var turn)
                && turn.ValueKind == JsonValueKind.String
                ? turn.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
