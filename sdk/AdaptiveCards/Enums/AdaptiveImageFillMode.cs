namespace AdaptiveCards;

/// <summary>How a background image fills its space.</summary>
public enum AdaptiveImageFillMode
{
    /// <summary>Covers all of it.</summary>
    Cover,

    /// <summary>Repeats from left to right.</summary>
    RepeatHorizontally,

    /// <summary>Repeats from top to bottom.</summary>
    RepeatVertically,

    /// <summary>Repeats both ways.</summary>
    Repeat,
}
