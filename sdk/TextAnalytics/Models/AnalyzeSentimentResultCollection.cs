using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of a batch, in the order of its documents.</summary>
public class AnalyzeSentimentResultCollection : ReadOnlyCollection<AnalyzeSentimentResult>
{
    internal AnalyzeSentimentResultCollection(IList<AnalyzeSentimentResult> list, TextDocumentBatchStatistics? statistics, string modelVersion)
        : base(list)
    {
        Statistics = statistics;
        ModelVersion = modelVersion;
    }

    /// <summary>What was counted, if it was asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }

    /// <summary>The model that read the documents.</summary>
    public string ModelVersion { get; }
}
