namespace Azure.AI.TextAnalytics;

/// <summary>The feeling of one document of a batch.</summary>
public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment? _documentSentiment;

    internal AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment)
        : base(id, statistics) => _documentSentiment = documentSentiment;

    internal AnalyzeSentimentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The feeling; throws if the document could not be read.</summary>
    public DocumentSentiment DocumentSentiment => Checked(_documentSentiment);
}
