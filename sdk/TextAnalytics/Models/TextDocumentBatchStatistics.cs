namespace Azure.AI.TextAnalytics;

/// <summary>What the service counted in a batch.</summary>
public class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount)
    {
        DocumentCount = documentCount;
        ValidDocumentCount = validDocumentCount;
        InvalidDocumentCount = invalidDocumentCount;
        TransactionCount = transactionCount;
    }

    /// <summary>The documents sent.</summary>
    public int DocumentCount { get; }

    /// <summary>Those it could read.</summary>
    public int ValidDocumentCount { get; }

    /// <summary>Those it could not read.</summary>
    public int InvalidDocumentCount { get; }

    /// <summary>The transactions they cost.</summary>
    public long TransactionCount { get; }
}
