namespace CoachBot.Coaching.Reading.Training;

/// <summary>Fits the weights of one column to texts.</summary>
internal static class Fitting
{
    private const double Cost = 1;
    private const double NumberCost = 0.5;
    private const double MostWeightOfYes = 3;
    private const int Rounds = 2;

    /// <summary>Fits.</summary>
    /// <param name="texts">The texts to learn from.</param>
    /// <param name="values">What is wanted of each.</param>
    /// <param name="kind">What is learned.</param>
    public static Weights Fit(IReadOnlyList<TrainingText> texts, double[] values, TargetKind kind)
    {
        var whole = texts.Select(t => t.Whole).ToArray();
        if (kind == TargetKind.Number)
            return new(DualSolver.Regress(whole, values, [.. values.Select(_ => NumberCost)]), null);
        var weights = Classify(whole, [.. values.Select(v => v > 0)]);
        return new(weights, kind == TargetKind.InSentence ? InSentences(texts, values, weights) : null);
    }

    /// <summary>Nobody marked the sentence that shows a label: it is taken to be the one that speaks most for it, twice over (multiple-instance learning, Andrews et al., 2002).</summary>
    private static double[] InSentences(IReadOnlyList<TrainingText> texts, double[] values, double[] weights)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var examples = new List<Example>();
            var yes = new List<bool>();
            for (var i = 0; i < texts.Count; i++)
            {
                IEnumerable<Example> learned = values[i] > 0 ? texts[i].Sentences.OrderByDescending(s => DualSolver.Dot(weights, s)).Take(1) : texts[i].Sentences;
                foreach (var sentence in learned)
                {
                    examples.Add(sentence);
                    yes.Add(values[i] > 0);
                }
            }

            weights = Classify([.. examples], [.. yes]);
        }

        return weights;
    }

    private static double[] Classify(Example[] examples, bool[] yes)
    {
        var some = Math.Max(1, yes.Count(y => y));
        var weight = Math.Clamp(Math.Sqrt((double)(yes.Length - some) / some), 1, MostWeightOfYes);
        return DualSolver.Classify(examples, yes, [.. yes.Select(y => y ? Cost * weight : Cost)]);
    }
}
