namespace AdaptiveCards;

/// <summary>How the height of an element is found.</summary>
public enum AdaptiveHeightType
{
    /// <summary>As high as its content.</summary>
    Auto,

    /// <summary>As high as there is room.</summary>
    Stretch,

    /// <summary>A number of pixels.</summary>
    Pixel,
}
