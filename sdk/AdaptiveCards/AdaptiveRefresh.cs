using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>How a card is brought up to date.</summary>
public class AdaptiveRefresh
{
    /// <summary>The action that fetches the new card.</summary>
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>When the card is out of date.</summary>
    public DateTime? Expires { get; set; }

    /// <summary>The users whose card is refreshed without their asking.</summary>
    public List<string> UserIds { get; set; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("refresh"u8);
        writer.Element("action"u8, Action);
        if (Expires is { } expires)
            writer.WriteString("expires"u8, expires.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        if (UserIds is { Count: > 0 })
        {
            writer.WriteStartArray("userIds"u8);
            foreach (var user in UserIds) writer.WriteStringValue(user);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    internal static AdaptiveRefresh? From(JsonElement json, CardReader reader)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a refresh", json);
        var refresh = new AdaptiveRefresh();
        if (json.TryGetProperty("action"u8, out var action)) refresh.Action = reader.SingleAction(action) as AdaptiveExecuteAction;
        if (json.TryGetProperty("userIds"u8, out var users)) refresh.UserIds = CardReader.List(users, user => user.Text() ?? "");
        if (json.TryGetProperty("expires"u8, out var expires)
            && DateTime.TryParse(expires.Text(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time))
            refresh.Expires = time;
        return refresh;
    }
}
