namespace AdaptiveCards;

/// <summary>The size of an image.</summary>
public enum AdaptiveImageSize
{
    /// <summary>Its own size, scaled down to fit.</summary>
    Auto,

    /// <summary>Scaled to the width.</summary>
    Stretch,

    /// <summary>A small width.</summary>
    Small,

    /// <summary>A medium width.</summary>
    Medium,

    /// <summary>A large width.</summary>
    Large,
}
