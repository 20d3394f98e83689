using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>Whom an activity is meant for.</summary>
internal static class Addressing
{
    /// <summary>In a group the bot answers only when it is mentioned, or when one of its cards is used.</summary>
    public static bool IsForBot(IMessageActivity activity) =>
        !IsGroup(activity) || activity.Value is not null || Mentions(activity);

    /// <summary>Somebody met the bot for the first time: a person in a chat of their own, or a group that added the bot.</summary>
    public static bool IsWelcome(IConversationUpdateActivity activity) =>
        activity.MembersAdded is { Count: > 0 } added
        && (!IsGroup(activity) || added.Any(m => m.Id == activity.Recipient?.Id));

    /// <summary>Whether it was said where several people are.</summary>
    public static bool IsGroup(IActivity activity) =>
        activity.Conversation is { } conversation
        && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");

    private static bool Mentions(IMessageActivity activity) =>
        activity.GetMentions()?.Any(m => m.Mentioned?.Id == activity.Recipient?.Id) == true;
}
