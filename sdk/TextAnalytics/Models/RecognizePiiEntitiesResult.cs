namespace Azure.AI.TextAnalytics;

/// <summary>The personal data of one document of a batch.</summary>
public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection? _entities;

    internal RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities)
        : base(id, statistics) => _entities = entities;

    internal RecognizePiiEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The personal data; throws if the document could not be read.</summary>
    public PiiEntityCollection Entities => Checked(_entities);
}
