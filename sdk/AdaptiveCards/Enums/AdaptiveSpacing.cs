namespace AdaptiveCards;

/// <summary>The space above an element.</summary>
public enum AdaptiveSpacing
{
    /// <summary>The usual space.</summary>
    Default,

    /// <summary>No space.</summary>
    None,

    /// <summary>A small space.</summary>
    Small,

    /// <summary>A medium space.</summary>
    Medium,

    /// <summary>A large space.</summary>
    Large,

    /// <summary>An extra large space.</summary>
    ExtraLarge,

    /// <summary>The padding of the card.</summary>
    Padding,
}
