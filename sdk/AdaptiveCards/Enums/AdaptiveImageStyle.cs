namespace AdaptiveCards;

/// <summary>The shape of an image.</summary>
public enum AdaptiveImageStyle
{
    /// <summary>As it is.</summary>
    Default,

    /// <summary>Cut to a circle.</summary>
    Person,
}
