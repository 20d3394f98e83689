namespace AdaptiveCards;

/// <summary>What a text is.</summary>
public enum AdaptiveTextBlockStyle
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading, also for screen readers.</summary>
    Heading,
}
