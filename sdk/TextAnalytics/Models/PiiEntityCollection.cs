using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal data of a document.</summary>
public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(IList<PiiEntity> entities, string redactedText, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(entities)
    {
        RedactedText = redactedText;
        Warnings = warnings;
    }

    /// <summary>The document with its personal data starred out.</summary>
    public string RedactedText { get; }

    /// <summary>What the service had to say about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
