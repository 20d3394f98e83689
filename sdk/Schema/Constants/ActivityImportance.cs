namespace Microsoft.Bot.Schema;

/// <summary>How important a message is.</summary>
public static class ActivityImportance
{
    /// <summary>The value for low.</summary>
    public const string Low = "low";

    /// <summary>The value for normal.</summary>
    public const string Normal = "normal";

    /// <summary>The value for high.</summary>
    public const string High = "high";
}
