namespace CoachBot.Coaching.Reading.Models;

/// <summary>Reads a text twice: as a whole, and for the one sentence that shows a label best. A long letter then weighs no less than a short cry.</summary>
/// <param name="whole">Reads the text as a whole.</param>
/// <param name="sentences">Reads sentences; it has the first columns of <paramref name="whole"/>, those of labels that one sentence can show.</param>
internal sealed class TextModel(LabelModel whole, LabelModel sentences)
{
    /// <summary>What the best sentence counts against the whole.</summary>
    public const double SentenceWeight = 0.5;

    /// <summary>Reads the text as a whole.</summary>
    public LabelModel Whole { get; } = whole;

    /// <summary>Reads sentences.</summary>
    public LabelModel Sentences { get; } = sentences;

    /// <summary>The scores by label: above 0 it is there; a number stands for itself.</summary>
    public IReadOnlyDictionary<string, double> Score(ReadText text)
    {
        var scores = Whole.Score(text.Whole);
        var best = new double[Sentences.Labels.Count];
        Array.Fill(best, double.MinValue);
        foreach (var sentence in text.Sentences)
        {
            var here = Sentences.Score(sentence);
            for (var c = 0; c < best.Length; c++)
                best[c] = Math.Max(best[c], here[c]);
        }

        var all = new Dictionary<string, double>(scores.Length, StringComparer.Ordinal);
        for (var c = 0; c < scores.Length; c++)
            all[Whole.Labels[c]] = scores[c] + (c < best.Length && text.Sentences.Count > 0 ? SentenceWeight * best[c] : 0);
        return all;
    }
}
