namespace Azure.AI.TextAnalytics;

/// <summary>What an opinion speaks of.</summary>
public readonly struct TargetSentiment
{
    internal TargetSentiment(TextSentiment sentiment, string text, SentimentConfidenceScores confidenceScores, int offset, int length)
    {
        Sentiment = sentiment;
        Text = text;
        ConfidenceScores = confidenceScores;
        Offset = offset;
        Length = length;
    }

    /// <summary>The feeling.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>How sure the service is.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Where the words begin in the document, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>How long the words are, in UTF-16 units.</summary>
    public int Length { get; }
}
