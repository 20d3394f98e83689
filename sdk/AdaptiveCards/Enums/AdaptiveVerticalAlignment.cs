namespace AdaptiveCards;

/// <summary>Where an image stands in its column.</summary>
public enum AdaptiveVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}
