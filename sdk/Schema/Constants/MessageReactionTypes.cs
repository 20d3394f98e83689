namespace Microsoft.Bot.Schema;

/// <summary>The reactions that every channel knows.</summary>
public static class MessageReactionTypes
{
    /// <summary>The value for like.</summary>
    public const string Like = "like";

    /// <summary>The value for plus one.</summary>
    public const string PlusOne = "plusOne";
}
