using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>The name under which a conversation is stored.</summary>
public static class ConversationKey
{
    /// <summary>Of the conversation an activity belongs to.</summary>
    public static string Of(Activity activity) => Of(activity.ChannelId, activity.Conversation.Id);

    /// <summary>Of a conversation of a channel.</summary>
    public static string Of(string channel, string conversation) => $"{channel}/{conversation}";
}
