using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot.Turns;

/// <summary>Activities as JSON, for the store, by the serializer of the official packages.</summary>
public static class ActivityJson
{
    private const string StatusName = "status";
    private const string BodyName = "body";

    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
        MaxDepth = 128,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>Writes an activity.</summary>
    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Reads an activity.</summary>
    public static Activity Read(string json) => JsonConvert.DeserializeObject<Activity>(json, Settings)!;

    /// <summary>Writes where to send.</summary>
    public static string WriteReference(ConversationReference reference) => JsonConvert.SerializeObject(reference, Settings);

    /// <summary>Reads where to send.</summary>
    public static ConversationReference ReadReference(string json) => JsonConvert.DeserializeObject<ConversationReference>(json, Settings)!;

    /// <summary>Writes what a turn answered; the answer to an invoke keeps its status and body.</summary>
    public static string WriteAnswer(IEnumerable<Activity> answer) => JsonConvert.SerializeObject(answer.Select(ToToken), Settings);

    /// <summary>Reads what a turn answered.</summary>
    public static IReadOnlyList<Activity> ReadAnswer(string json)
    {
        var answer = JsonConvert.DeserializeObject<List<Activity>>(json, Settings)!;
        foreach (var activity in answer.Where(a => a.Type == ActivityTypesEx.InvokeResponse))
            activity.Value = ReadResponse((JObject)activity.Value);
        return answer;
    }

    /// <summary>Puts a name and value into the channel data of an activity's JSON.</summary>
    public static Activity ReadMarked(string json, string name, string value)
    {
        var node = JsonConvert.DeserializeObject<JObject>(json, Settings)!;
        if (node["channelData"] is not JObject data)
            node["channelData"] = data = new JObject();
        data[name] = value;
        return node.ToObject<Activity>(Serializer)!;
    }

    private static JToken ToToken(Activity activity)
    {
        if (activity is not { Type: ActivityTypesEx.InvokeResponse, Value: InvokeResponse response })
            return JToken.FromObject(activity, Serializer);

        var node = JObject.FromObject(new Activity { Type = activity.Type }, Serializer);
        node["value"] = new JObject
        {
            [StatusName] = response.Status,
            [BodyName] = response.Body is { } body ? JToken.FromObject(body, Serializer) : JValue.CreateNull(),
        };
        return node;
    }

    private static InvokeResponse ReadResponse(JObject value) => new()
    {
        Status = value.Value<int>(StatusName),
        Body = value[BodyName] is { Type: not JTokenType.Null } body ? body : null,
    };
}
