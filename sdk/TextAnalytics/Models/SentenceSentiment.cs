namespace Azure.AI.TextAnalytics;

/// <summary>The feeling of a sentence.</summary>
public readonly struct SentenceSentiment
{
    internal SentenceSentiment(TextSentiment sentiment, string text, SentimentConfidenceScores confidenceScores, int offset, int length, IReadOnlyCollection<SentenceOpinion> opinions)
    {
        Sentiment = sentiment;
        Text = text;
        ConfidenceScores = confidenceScores;
        Offset = offset;
        Length = length;
        Opinions = opinions;
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

    /// <summary>What the sentence thinks of what; empty unless opinions were asked for.</summary>
    public IReadOnlyCollection<SentenceOpinion> Opinions { get; }
}
