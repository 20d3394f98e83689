namespace AdaptiveCards;

/// <summary>Where the content of a cell stands in its row.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
