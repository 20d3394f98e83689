namespace Azure.AI.TextAnalytics;

/// <summary>How a request is carried out.</summary>
public class TextAnalyticsRequestOptions
{
    /// <summary>Whether results say what was counted.</summary>
    public bool IncludeStatistics { get; set; }

    /// <summary>The model to read with; null for the newest.</summary>
    public string ModelVersion { get; set; }

    /// <summary>Whether the service keeps no log of the text; null for what it does by itself.</summary>
    public bool? DisableServiceLogs { get; set; }
}
