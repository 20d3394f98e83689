namespace AdaptiveCards;

/// <summary>The colour of a text.</summary>
public enum AdaptiveTextColor
{
    /// <summary>The usual colour.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>The accent colour.</summary>
    Accent,

    /// <summary>Something went well.</summary>
    Good,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something needs a look.</summary>
    Attention,
}
