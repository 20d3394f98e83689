namespace AdaptiveCards;

/// <summary>The size of a text.</summary>
public enum AdaptiveTextSize
{
    /// <summary>The usual size.</summary>
    Default,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Extra large.</summary>
    ExtraLarge,
}
