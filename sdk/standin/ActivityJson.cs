using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Activities as JSON, for the store. The official build has its own file of the same name.</summary>
public static class ActivityJson
{
    private const string StatusName = "status";
    private const string BodyName = "body";

    /// <summary>Writes an activity.</summary>
    public static string Write(Activity activity) => SchemaJson.Serialize(activity);

    /// <summary>Reads an activity.</summary>
    public static Activity Read(string json) => SchemaJson.Deserialize<Activity>(json)!;

    /// <summary>Writes where to send.</summary>
    public static string WriteReference(ConversationReference reference) => SchemaJson.Serialize(reference);

    /// <summary>Reads where to send.</summary>
    public static ConversationReference ReadReference(string json) => SchemaJson.Deserialize<ConversationReference>(json)!;

    /// <summary>Writes what a turn answered; the answer to an invoke keeps its status and body.</summary>
    public static string WriteAnswer(IEnumerable<Activity> answer) =>
        new JsonArray([.. answer.Select(ToNode)]).ToJsonString(SchemaJson.Options);

    /// <summary>Reads what a turn answered.</summary>
    public static IReadOnlyList<Activity> ReadAnswer(string json)
    {
        var answer = SchemaJson.Deserialize<List<Activity>>(json)!;
        foreach (var activity in answer.Where(a => a.Type == ActivityTypesEx.InvokeResponse))
            activity.Value = ReadResponse((JsonElement)activity.Value!);
        return answer;
    }

    /// <summary>Puts a name and value into the channel data of an activity's JSON.</summary>
    public static Activity ReadMarked(string json, string name, string value)
    {
        var node = JsonNode.Parse(json)!;
        if (node["channelData"] is not JsonObject data)
            node["channelData"] = data = [];
        data[name] = value;
        return node.Deserialize<Activity>(SchemaJson.Options)!;
    }

    private static JsonNode? ToNode(Activity activity)
    {
        if (activity is not { Type: ActivityTypesEx.InvokeResponse, Value: InvokeResponse response })
            return JsonSerializer.SerializeToNode(activity, SchemaJson.Options);

        var bare = new Activity { Type = activity.Type };
        var node = JsonSerializer.SerializeToNode(bare, SchemaJson.Options)!;
        node["value"] = new JsonObject
        {
            [StatusName] = response.Status,
            [BodyName] = response.Body is { } body ? JsonSerializer.SerializeToNode(body, body.GetType(), SchemaJson.Options) : null,
        };
        return node;
    }

    private static InvokeResponse ReadResponse(JsonElement value) => new()
    {
        Status = value.GetProperty(StatusName).GetInt32(),
        Body = value.TryGetProperty(BodyName, out var body) && body.ValueKind != JsonValueKind.Null ? body.Clone() : null,
    };
}
