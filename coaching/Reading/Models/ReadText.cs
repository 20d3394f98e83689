using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>A text as the models see it.</summary>
/// <param name="hits">What the rules found.</param>
/// <param name="features">What the models weigh.</param>
internal sealed class ReadText(Hits hits, List<Feature> features)
{
    /// <summary>What the rules found.</summary>
    public Hits Hits { get; } = hits;

    /// <summary>What the models weigh of the text as a whole.</summary>
    public List<Feature> Whole { get; } = features;

    /// <summary>What they weigh of each sentence.</summary>
    public IReadOnlyList<List<Feature>> Sentences { get; } = FeatureReader.BySentence(hits.Tokens, features);
}
