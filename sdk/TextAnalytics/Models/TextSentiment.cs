namespace Azure.AI.TextAnalytics;

/// <summary>The feeling of a text.</summary>
public enum TextSentiment
{
    /// <summary>Positive.</summary>
    Positive = 0,

    /// <summary>Neither positive nor negative.</summary>
    Neutral = 1,

    /// <summary>Negative.</summary>
    Negative = 2,

    /// <summary>Both positive and negative; of a whole document only.</summary>
    Mixed = 3,
}
