using System.Text.Json;

namespace CoachBot.Bot.Hosting;

/// <summary>Says what is wrong with a body that should be an activity.</summary>
public static class ActivityCheck
{
    private const int LongestId = 1000;
    private static readonly string[] Texts = ["id", "text", "textFormat", "locale", "localTimezone", "deliveryMode", "replyToId", "name", "valueType", "action"];
    private static readonly string[] Lists = ["attachments", "entities", "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved"];
    private static readonly string[] Records = ["recipient", "conversation", "from"];

    /// <summary>The first thing that is wrong, in one sentence; null when nothing is.</summary>
    public static string? Problem(JsonElement activity)
    {
        try
        {
            return activity.ValueKind == JsonValueKind.Object
                ? Required(activity) ?? Kinds(activity) ?? ByType(activity)
                : "The body must be an activity, a JSON object.";
        }
        catch (InvalidOperationException)
        {
            return "A text holds half of a surrogate pair, which is no character.";
        }
    }

    /// <summary>The tenant that an activity comes from; null when it does not say.</summary>
    public static string? Tenant(JsonElement activity) =>
        Find(activity, "conversation", "tenantId") ?? (activity.TryGetProperty("channelData", out var data) ? Find(data, "tenant", "id") : null);

    private static string? Required(JsonElement activity)
    {
        foreach (var name in (string[])["type", "channelId"])
        {
            if (!activity.TryGetProperty(name, out var value) || !IsText(value))
                return $"\"{name}\" is missing: a text.";
        }

        foreach (var name in (string[])["conversation", "from"])
        {
            if (Find(activity, name, "id") is not { Length: > 0 and <= LongestId })
                return $"\"{name}.id\" is missing: a text of up to {LongestId} characters.";
        }

        return activity.TryGetProperty("serviceUrl", out var url)
            && url.ValueKind == JsonValueKind.String
            && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            ? null
            : "\"serviceUrl\" is missing: an absolute http or https address.";
    }

    private static string? Kinds(JsonElement activity)
    {
        foreach (var name in Texts)
        {
            if (Kind(activity, name) is { } kind && kind != JsonValueKind.String)
                return $"\"{name}\" must be a text.";
        }

        foreach (var name in Lists)
        {
            if (Kind(activity, name) is not { } kind)
                continue;
            if (kind != JsonValueKind.Array || activity.GetProperty(name).EnumerateArray().Any(e => e.ValueKind != JsonValueKind.Object))
                return $"\"{name}\" must be a list of objects.";
        }

        foreach (var name in Records)
        {
            if (Kind(activity, name) is { } kind && kind != JsonValueKind.Object)
                return $"\"{name}\" must be an object.";
        }

        if (activity.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString()!.Length > LongestId)
            return $"\"id\" is longer than {LongestId} characters.";
        _ = activity.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return null;
    }

    private static string? ByType(JsonElement activity) =>
        activity.GetProperty("type").GetString() == "invoke" && Kind(activity, "name") is null ? "\"name\" is missing: an invoke says what it is." : null;

    private static JsonValueKind? Kind(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ValueKind : null;

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());

    private static string? Find(JsonElement element, string record, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(record, out var inner)
        && inner.ValueKind == JsonValueKind.Object
        && inner.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        ? value.GetString()
        : null;
}
