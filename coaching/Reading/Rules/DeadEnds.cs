using System.Collections;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>Where in one text the steps of long-winded patterns lead nowhere, so that none of them goes the same way twice.
/// With it a pattern costs at most its steps times the text's words, however its gaps are nested.</summary>
/// <param name="tokens">How many tokens the text has.</param>
internal sealed class DeadEnds(int tokens)
{
    private Dictionary<Pattern, BitArray>? _known;

    /// <summary>The dead ends of one pattern; to be asked for once it takes long, for most never do.</summary>
    public BitArray Of(Pattern pattern)
    {
        _known ??= new(ReferenceEqualityComparer.Instance);
        if (!_known.TryGetValue(pattern, out var known))
            _known[pattern] = known = new BitArray((pattern.Steps + 1) * 2 * (tokens + 1));
        return known;
    }

    /// <summary>The place of a step at a token; the first token of a match, and of a sentence a gap ran into, follows rules of its own.</summary>
    public int Place(Node node, int at, bool first) => (((node.Number * 2) + (first ? 1 : 0)) * (tokens + 1)) + at;
}
