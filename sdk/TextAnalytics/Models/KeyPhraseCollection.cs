using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of a document.</summary>
public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> keyPhrases, IReadOnlyCollection<TextAnalyticsWarning> warnings)
        : base(keyPhrases) => Warnings = warnings;

    /// <summary>What the service had to say about the document.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
