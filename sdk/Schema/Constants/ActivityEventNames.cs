namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that an adapter raises itself.</summary>
public static class ActivityEventNames
{
    /// <summary>The value for continue conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The value for create conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
