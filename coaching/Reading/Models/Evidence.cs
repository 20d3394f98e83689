using CoachBot.Coaching.Reading.Messages;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>Finds the words that made a model say yes: in the sentence that speaks most for the label, the clause that does.</summary>
internal static class Evidence
{
    /// <summary>The finding with the exact words.</summary>
    public static Finding Find(ReadText text, TextModel model, string label, string reason)
    {
        var votes = Votes(text, model.Whole, label);
        var best = (First: 0, End: 1, Votes: double.MinValue);
        foreach (var (first, end) in text.Clauses.All)
        {
            var run = end - first <= Clauses.MostWords ? (First: first, End: end) : Densest(votes, first, end);
            var sum = votes[run.First..run.End].Sum();
            if (sum > best.Votes)
                best = (run.First, run.End, sum);
        }

        return text.Hits.Finding(label, best.First, best.End, reason);
    }

    private static double[] Votes(ReadText text, LabelModel model, string label)
    {
        var column = model.ColumnOf(label);
        var votes = new double[text.Hits.Tokens.Count];
        foreach (var feature in text.Whole)
        {
            var share = model.Weight(feature, column) / Math.Max(1, feature.End - feature.First);
            for (var i = feature.First; i < feature.End; i++)
                votes[i] += share;
        }

        return votes;
    }

    private static (int First, int End) Densest(double[] votes, int first, int end)
    {
        var sum = 0.0;
        var best = (First: first, Sum: double.MinValue);
        for (var i = first; i < end; i++)
        {
            sum += votes[i];
            if (i - first >= Clauses.MostWords)
                sum -= votes[i - Clauses.MostWords];
            if (i - first >= Clauses.MostWords - 1 && sum > best.Sum)
                best = (i - Clauses.MostWords + 1, sum);
        }

        return (best.First, best.First + Clauses.MostWords);
    }
}
