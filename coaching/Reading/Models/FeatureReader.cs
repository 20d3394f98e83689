using System.Runtime.InteropServices;
using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>
/// Turns a text into what the models weigh: words, runs of words, letters within words (a typo leaves most of them standing), concepts and their neighbours, and what the rules found.
/// Everything is hashed into a fixed number of rows (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009).
/// </summary>
internal sealed class FeatureReader
{
    /// <summary>Rows of the weights.</summary>
    public const int Rows = 1 << 17;

    private const int ConceptReach = 5;
    private const int DenialReach = 4;
    private const int FeaturesOfWord = 9;

    // Found by trying on texts held back; the reader is not sensitive to them.
    private const float RuleWeight = 0.25f;
    private const float MeasureWeight = 0.3f;
    private static readonly HashSet<uint> Deniers = [.. "not no never without nobody nothing none neither nor".Split(' ').Select(w => WordHash.Of(w))];

    private readonly Tokens _tokens;
    private readonly List<Feature> _features;
    private Block _block;

    private FeatureReader(Tokens tokens)
    {
        _tokens = tokens;
        _features = new(tokens.Text.Length + (FeaturesOfWord * tokens.Count));
    }

    private enum Kind : uint
    {
        Word = 1, Stem, Pair, Triple, Skip, Letters, Concept, Denied, Asked, ConceptPair, ConceptAfter, ConceptBefore, Measure, Shown, Hinted, Often, Rule,
    }

    /// <summary>Reads a text.</summary>
    /// <param name="hits">What the rules found in it.</param>
    /// <param name="concepts">Words that mean much the same.</param>
    /// <param name="measures">What is counted over the whole text, by name.</param>
    public static List<Feature> Read(Hits hits, Concepts concepts, IEnumerable<(string Name, double Value)> measures)
    {
        var reader = new FeatureReader(hits.Tokens);
        reader.Words();
        reader.Spell();
        reader.Mean(concepts);
        BlockScale.Apply(CollectionsMarshal.AsSpan(reader._features));
        reader.Rules(hits);
        reader._block = Block.Measures;
        foreach (var (name, value) in measures)
            reader.Add(Kind.Measure, WordHash.Of(name), 0, 0, (float)value * MeasureWeight);
        return reader._features;
    }

    private void Words()
    {
        _block = Block.Words;
        var items = _tokens.Span;
        for (var i = 0; i < items.Length; i++)
        {
            Add(Kind.Word, items[i].Word, i, i + 1);
            Add(Kind.Stem, items[i].Stem, i, i + 1);
            var pair = WordHash.Join(items[i].BreakBefore > 0 || i == 0 ? 7u : items[i - 1].Stem, items[i].Stem);
            Add(Kind.Pair, pair, Math.Max(0, items[i].BreakBefore > 0 ? i : i - 1), i + 1);
            if (i + 2 < items.Length && items[i + 1].BreakBefore < 2 && items[i + 2].BreakBefore < 2)
            {
                Add(Kind.Triple, WordHash.Join(WordHash.Join(items[i].Stem, items[i + 1].Stem), items[i + 2].Stem), i, i + 3);
                Add(Kind.Skip, WordHash.Join(items[i].Stem, items[i + 2].Stem), i, i + 3);
                if (i + 3 < items.Length && items[i + 3].BreakBefore < 2)
                    Add(Kind.Skip, WordHash.Join(items[i].Stem, items[i + 3].Stem), i, i + 4);
            }
        }
    }

    private void Spell()
    {
        _block = Block.Letters;
        var items = _tokens.Span;
        for (var i = 0; i < items.Length; i++)
        {
            if (i == 0 || items[i].Start != items[i - 1].Start)
                Spell(i, _tokens.Text.AsSpan(items[i].Start, items[i].End - items[i].Start));
        }
    }

    /// <summary>Each four letters in a row, with a space before the word and after it.</summary>
    private void Spell(int at, ReadOnlySpan<char> word)
    {
        var (one, two, three) = (WordHash.Join(0, ' '), 0u, 0u);
        for (var k = 0; k <= word.Length; k++)
        {
            var c = k < word.Length ? char.ToLowerInvariant(word[k]) : ' ';
            if (k > 1)
                Add(Kind.Letters, WordHash.Join(three, c), at, at + 1);
            (one, two, three) = (WordHash.Join(0, c), WordHash.Join(one, c), WordHash.Join(two, c));
        }
    }

    private void Mean(Concepts concepts)
    {
        _block = Block.Concepts;
        var found = Find(concepts);
        var items = _tokens.Span;
        foreach (var (first, end, concept) in found)
        {
            Add(Kind.Concept, concept, first, end);
            if (Denied(first))
                Add(Kind.Denied, concept, first, end);
            if (_tokens.Sentences[items[first].Sentence].Question)
                Add(Kind.Asked, concept, first, end);
            if (first > 0 && items[first].BreakBefore < 2)
                Add(Kind.ConceptAfter, WordHash.Join(items[first - 1].Stem, concept), first - 1, end);
            if (end < items.Length && items[end].BreakBefore < 2)
                Add(Kind.ConceptBefore, WordHash.Join(concept, items[end].Stem), first, end + 1);
        }

        for (var a = 0; a < found.Count; a++)
        {
            for (var b = a + 1; b < found.Count && found[b].First - found[a].End < ConceptReach; b++)
            {
                if (found[b].First >= found[a].End && items[found[a].First].Sentence == items[found[b].First].Sentence)
                    Add(Kind.ConceptPair, WordHash.Join(found[a].Concept, found[b].Concept), found[a].First, found[b].End);
            }
        }
    }

    private List<(int First, int End, uint Concept)> Find(Concepts concepts)
    {
        var found = new List<(int First, int End, uint Concept)>();
        for (var i = 0; i < _tokens.Count;)
        {
            var length = concepts.At(_tokens.Span, i, out var here);
            foreach (var concept in here)
                found.Add((i, i + length, concept));
            i += Math.Max(1, length);
        }

        return found;
    }

    private bool Denied(int at)
    {
        var items = _tokens.Span;
        for (var i = at - 1; i >= 0 && i >= at - DenialReach && items[i + 1].BreakBefore == 0; i--)
        {
            if (Deniers.Contains(items[i].Word))
                return true;
        }

        return false;
    }

    private void Rules(Hits hits)
    {
        _block = Block.Rules;
        foreach (var label in hits.Labels)
        {
            var found = hits.Of(label);
            if (found.Count == 0)
                continue;
            var best = hits.Best(label);
            Add(hits.Shows(label) ? Kind.Shown : Kind.Hinted, WordHash.Of(label), best.First, best.End, RuleWeight);
            if (hits.Count(label) > 1)
                Add(Kind.Often, WordHash.Of(label), best.First, best.End, RuleWeight / 2);
            foreach (var hit in found)
                Add(Kind.Rule, hit.Rule.Key, hit.First, hit.End, RuleWeight / 2);
        }
    }

    private void Add(Kind kind, uint hash, int first, int end, float value = 1) =>
        _features.Add(new Feature((int)(WordHash.Join((uint)kind, hash) % Rows), value, first, end, _block));
}
