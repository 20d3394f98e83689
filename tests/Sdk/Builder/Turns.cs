using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

/// <summary>Activities and turns as a channel would bring them.</summary>
internal static class Turns
{
    public static Activity Message(string text = "hi") => new()
    {
        Type = ActivityTypes.Message,
        Id = "incoming",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://test.example/",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "talk"),
    };

    public static Activity Of(string type, Action<Activity>? with = null)
    {
        var activity = Message();
        activity.Type = type;
        activity.Text = null;
        with?.Invoke(activity);
        return activity;
    }

    public static TurnContext Start(Activity? activity = null, BotAdapter? adapter = null)
        => new(adapter ?? new CapturingAdapter(), activity ?? Message());

    /// <summary>A value as a channel would bring it: already JSON.</summary>
    public static object Json(object value)
#if OFFICIAL_SDK
        => Newtonsoft.Json.Linq.JObject.FromObject(value);
#else
        => System.Text.Json.JsonSerializer.SerializeToElement(value, value.GetType());
#endif
}
