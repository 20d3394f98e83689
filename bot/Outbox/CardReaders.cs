using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Escalations;

namespace CoachBot.Bot.Outbox;

/// <summary>Those who fetch a card of their own without asking.</summary>
internal static class CardReaders
{
    // Teams takes 28 KB for a message.
    private const int MostBytes = 27 * 1024;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a message has a card that somebody can have their own of.</summary>
    public static bool Has(string json) => json.Contains("\"refresh\"", StringComparison.Ordinal) && Refresh(JsonNode.Parse(json)!) is not null;

    /// <summary>Names more of them, as many as a card may name and a message can carry.</summary>
    public static string Add(string json, IReadOnlyList<string> ids)
    {
        var activity = JsonNode.Parse(json)!;
        if (ids.Count == 0 || Refresh(activity) is not { } refresh)
            return json;
        var named = (refresh["userIds"] as JsonArray ?? []).Select(id => (string)id!).ToList();
        var room = MostBytes - Encoding.UTF8.GetByteCount(activity.ToJsonString(AsSent));
        foreach (var id in ids.Except(named, StringComparer.Ordinal).ToList())
        {
            room -= Encoding.UTF8.GetByteCount(id) + 3;
            if (named.Count == Rosters.Most || room < 0)
                break;
            named.Add(id);
        }

        refresh["userIds"] = new JsonArray([.. named.Select(id => JsonValue.Create(id))]);
        return activity.ToJsonString();
    }

    private static JsonNode? Refresh(JsonNode activity) =>
        activity["attachments"] is JsonArray { Count: > 0 } attachments ? attachments[0]?["content"]?["refresh"] : null;
}
