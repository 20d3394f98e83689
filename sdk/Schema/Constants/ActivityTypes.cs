namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity.</summary>
public static class ActivityTypes
{
    /// <summary>The value for message.</summary>
    public const string Message = "message";

    /// <summary>The value for contact relation update.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>The value for conversation update.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The value for typing.</summary>
    public const string Typing = "typing";

    /// <summary>The value for end of conversation.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>The value for event.</summary>
    public const string Event = "event";

    /// <summary>The value for invoke.</summary>
    public const string Invoke = "invoke";

    /// <summary>The value for delete user data.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The value for message update.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>The value for message delete.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The value for installation update.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The value for message reaction.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The value for suggestion.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The value for trace.</summary>
    public const string Trace = "trace";

    /// <summary>The value for handoff.</summary>
    public const string Handoff = "handoff";

    /// <summary>The value for command.</summary>
    public const string Command = "command";

    /// <summary>The value for command result.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>The value for delay.</summary>
    public const string Delay = "delay";
}
