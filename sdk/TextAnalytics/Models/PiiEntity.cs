namespace Azure.AI.TextAnalytics;

/// <summary>Personal data found in a document.</summary>
public readonly struct PiiEntity
{
    internal PiiEntity(string text, PiiEntityCategory category, string? subCategory, double confidenceScore, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>What kind it is.</summary>
    public PiiEntityCategory Category { get; }

    /// <summary>A finer kind, where the service has one.</summary>
    public string SubCategory { get; }

    /// <summary>How sure the service is, from 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where the words begin in the document, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>How long the words are, in UTF-16 units.</summary>
    public int Length { get; }
}
