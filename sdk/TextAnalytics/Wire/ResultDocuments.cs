namespace Azure.AI.TextAnalytics;

/// <summary>The key phrases of a document.</summary>
internal sealed record KeyPhrasesDocument(IReadOnlyList<string>? KeyPhrases) : ResultDocument;

/// <summary>The personal data of a document.</summary>
internal sealed record PiiDocument(string? RedactedText, IReadOnlyList<PiiItem>? Entities) : ResultDocument;

/// <summary>One piece of personal data.</summary>
internal sealed record PiiItem(string Text, string Category, string? Subcategory, double ConfidenceScore, int Offset, int Length);

/// <summary>The feeling of a document.</summary>
internal sealed record SentimentDocument(string Sentiment, Scores ConfidenceScores, IReadOnlyList<SentenceItem>? Sentences) : ResultDocument;

/// <summary>The feeling of a sentence.</summary>
internal sealed record SentenceItem(
    string Sentiment,
    string Text,
    Scores ConfidenceScores,
    int Offset,
    int Length,
    IReadOnlyList<TargetItem>? Targets,
    IReadOnlyList<AssessmentItem>? Assessments);

/// <summary>What an opinion is about.</summary>
internal sealed record TargetItem(
    string Sentiment, string Text, Scores ConfidenceScores, int Offset, int Length, IReadOnlyList<RelationItem>? Relations);

/// <summary>What an opinion says.</summary>
internal sealed record AssessmentItem(string Sentiment, string Text, Scores ConfidenceScores, bool IsNegated, int Offset, int Length);

/// <summary>Ties a target to what is said of it.</summary>
internal sealed record RelationItem(string RelationType, string Ref);

/// <summary>How sure the service is.</summary>
internal sealed record Scores(double Positive, double Neutral, double Negative)
{
    public SentimentConfidenceScores Model() => new(Positive, Neutral, Negative);
}
