namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The value for unknown.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value for completed successfully.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The value for user cancelled.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The value for bot timed out.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The value for bot issued invalid message.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The value for channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
