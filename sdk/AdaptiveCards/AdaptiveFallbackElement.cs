namespace AdaptiveCards;

/// <summary>What stands in for an element that a host cannot show.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>The value that drops the element.</summary>
    public const string drop = "drop";

    /// <summary>No fallback yet.</summary>
    public AdaptiveFallbackElement()
    {
    }

    /// <summary>A fallback of a kind.</summary>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Another element instead.</summary>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>None.</summary>
        None,

        /// <summary>Leave the element out.</summary>
        Drop,

        /// <summary>Show another element.</summary>
        Content,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The element that stands in.</summary>
    public AdaptiveTypedElement Content { get; set; }
}
