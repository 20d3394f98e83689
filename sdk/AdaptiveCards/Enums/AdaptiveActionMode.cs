namespace AdaptiveCards;

/// <summary>Whether an action is shown at once or behind an overflow menu.</summary>
public enum AdaptiveActionMode
{
    /// <summary>Shown as a button.</summary>
    Primary,

    /// <summary>Shown in the overflow menu.</summary>
    Secondary,
}
