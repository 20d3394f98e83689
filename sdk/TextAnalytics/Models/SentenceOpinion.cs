namespace Azure.AI.TextAnalytics;

/// <summary>What a sentence thinks of something.</summary>
public readonly struct SentenceOpinion
{
    internal SentenceOpinion(TargetSentiment target, IReadOnlyCollection<AssessmentSentiment> assessments)
    {
        Target = target;
        Assessments = assessments;
    }

    /// <summary>What it speaks of.</summary>
    public TargetSentiment Target { get; }

    /// <summary>What it says of it.</summary>
    public IReadOnlyCollection<AssessmentSentiment> Assessments { get; }
}
