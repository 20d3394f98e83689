namespace AdaptiveCards;

/// <summary>How a set of choices is shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list.</summary>
    Compact,

    /// <summary>All choices in view.</summary>
    Expanded,

    /// <summary>A list that is searched by typing.</summary>
    Filtered,
}
