namespace Azure.AI.TextAnalytics;

/// <summary>What the service counted in a document.</summary>
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(int characterCount, int transactionCount)
    {
        CharacterCount = characterCount;
        TransactionCount = transactionCount;
    }

    /// <summary>Its length in text elements.</summary>
    public int CharacterCount { get; }

    /// <summary>The transactions it cost.</summary>
    public int TransactionCount { get; }
}
