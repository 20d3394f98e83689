using System.Runtime.InteropServices;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>The features of each sentence, weighed as if it were the whole text.</summary>
internal static class SentenceFeatures
{
    /// <summary>Deals the features of a text out to its sentences; those about the whole text belong to none.</summary>
    public static ArraySegment<Feature>[] Of(Tokens tokens, List<Feature> features)
    {
        var whole = CollectionsMarshal.AsSpan(features);
        var items = tokens.Span;
        var counts = new int[tokens.Sentences.Count];
        foreach (ref readonly var feature in whole)
        {
            if (feature.End > feature.First)
                counts[items[feature.End - 1].Sentence]++;
        }

        var (sentences, next) = Segments(counts);
        var dealt = sentences.Length == 0 ? [] : sentences[0].Array!;
        foreach (ref readonly var feature in whole)
        {
            if (feature.End > feature.First)
                dealt[next[items[feature.End - 1].Sentence]++] = feature;
        }

        foreach (var sentence in sentences)
            BlockScale.Apply(sentence);
        return sentences;
    }

    private static (ArraySegment<Feature>[] Sentences, int[] Firsts) Segments(int[] counts)
    {
        var all = new Feature[counts.Sum()];
        var sentences = new ArraySegment<Feature>[counts.Length];
        var firsts = new int[counts.Length];
        var first = 0;
        for (var s = 0; s < counts.Length; s++)
        {
            firsts[s] = first;
            sentences[s] = new ArraySegment<Feature>(all, first, counts[s]);
            first += counts[s];
        }

        return (sentences, firsts);
    }
}
