namespace Azure.AI.TextAnalytics;

/// <summary>How personal data is looked for.</summary>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>The kinds to look for; empty for those the service looks for by itself.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];

    /// <summary>The domain to look in.</summary>
    public PiiEntityDomain DomainFilter { get; set; }
}
