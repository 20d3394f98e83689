namespace AdaptiveCards;

/// <summary>The look of a container.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>The look of the card.</summary>
    Default,

    /// <summary>Set off from the card.</summary>
    Emphasis,

    /// <summary>Something went well.</summary>
    Good,

    /// <summary>Something needs a look.</summary>
    Attention,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>The accent colour.</summary>
    Accent,
}
