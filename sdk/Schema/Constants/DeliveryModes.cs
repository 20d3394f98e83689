namespace Microsoft.Bot.Schema;

/// <summary>How the answers to an activity are delivered.</summary>
public static class DeliveryModes
{
    /// <summary>The value for normal.</summary>
    public const string Normal = "normal";

    /// <summary>The value for notification.</summary>
    public const string Notification = "notification";

    /// <summary>The value for expect replies.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>The value for ephemeral.</summary>
    public const string Ephemeral = "ephemeral";
}
