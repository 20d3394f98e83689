namespace AdaptiveCards;

/// <summary>The family of a font.</summary>
public enum AdaptiveFontType
{
    /// <summary>The font of the host.</summary>
    Default,

    /// <summary>A font of fixed width.</summary>
    Monospace,
}
