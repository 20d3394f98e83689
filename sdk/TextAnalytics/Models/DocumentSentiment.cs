namespace Azure.AI.TextAnalytics;

/// <summary>The feeling of a document and of its sentences.</summary>
public class DocumentSentiment
{
    internal DocumentSentiment(
        TextSentiment sentiment,
        SentimentConfidenceScores confidenceScores,
        IReadOnlyCollection<SentenceSentiment> sentences,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Sentences = sentences;
        Warnings = warnings;
    }

    /// <summary>The feeling of the whole.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure the service is.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>The sentences, in order of the text.</summary>
    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    /// <summary>What the service had to say about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
