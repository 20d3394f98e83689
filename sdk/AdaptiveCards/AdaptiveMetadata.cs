namespace AdaptiveCards;

/// <summary>Facts about a card.</summary>
public class AdaptiveMetadata
{
    /// <summary>The address of the same content on the web.</summary>
    public string WebUrl { get; set; }
}
