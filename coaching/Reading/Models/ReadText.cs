using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>A text as the models see it.</summary>
/// <param name="hits">What the rules found.</param>
/// <param name="features">What the models weigh.</param>
internal sealed class ReadText(Hits hits, List<Feature> features)
{
    private ArraySegment<Feature>[]? _sentences;

    /// <summary>What the rules found.</summary>
    public Hits Hits { get; } = hits;

    /// <summary>What the models weigh of the text as a whole.</summary>
    public List<Feature> Whole { get; } = features;

    /// <summary>What they weigh of each sentence; worked out when asked for, since who wrote a text is told from the whole.</summary>
    public IReadOnlyList<ArraySegment<Feature>> Sentences => _sentences ??= SentenceFeatures.Of(Hits.Tokens, Whole);

    /// <summary>Its clauses, cut once for all that quote from it.</summary>
    public Clauses Clauses { get; } = new(hits.Tokens);
}
