namespace AdaptiveCards;

/// <summary>A card that was read, and what was odd about it.</summary>
public class AdaptiveCardParseResult
{
    internal AdaptiveCardParseResult(AdaptiveCard? card, IList<AdaptiveWarning> warnings)
    {
        Card = card!;
        Warnings = warnings;
    }

    /// <summary>The card; null only when the text was empty.</summary>
    public AdaptiveCard Card { get; }

    /// <summary>What was odd.</summary>
    public IList<AdaptiveWarning> Warnings { get; }
}
