namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of one document of a batch.</summary>
public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection? _keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases)
        : base(id, statistics) => _keyPhrases = keyPhrases;

    internal ExtractKeyPhrasesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    /// <summary>The key phrases; throws if the document could not be read.</summary>
    public KeyPhraseCollection KeyPhrases => Checked(_keyPhrases);
}
