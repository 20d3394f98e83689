namespace AdaptiveCards;

/// <summary>Where an element stands in its row.</summary>
public enum AdaptiveHorizontalAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>Across the whole width.</summary>
    Stretch,
}
