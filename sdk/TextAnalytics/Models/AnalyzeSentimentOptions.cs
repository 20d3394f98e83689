namespace Azure.AI.TextAnalytics;

/// <summary>How sentiment is analysed.</summary>
public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    /// <summary>Whether sentences say what they think of what.</summary>
    public bool? IncludeOpinionMining { get; set; }
}
