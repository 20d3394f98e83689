namespace Azure.AI.TextAnalytics;

/// <summary>What became of one document of a batch.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextDocumentStatistics statistics)
    {
        Id = id;
        Statistics = statistics;
    }

    internal TextAnalyticsResult(string id, TextAnalyticsError error)
    {
        Id = id;
        Error = error;
        HasError = true;
    }

    /// <summary>The document's id.</summary>
    public string Id { get; }

    /// <summary>What was counted, if it was asked for.</summary>
    public TextDocumentStatistics Statistics { get; }

    /// <summary>Why the document could not be read; empty if it could.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>Whether the document could not be read.</summary>
    public bool HasError { get; }

    private protected T Checked<T>(T? value)
        where T : class
        => value ?? throw new InvalidOperationException($"Document {Id} has no result: {Error.ErrorCode}, {Error.Message}");
}
