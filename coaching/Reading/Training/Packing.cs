using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>Rounds trained weights to a byte each, and drops those too small to matter.</summary>
internal static class Packing
{
    private const int LeastWeight = 3;

    /// <summary>The model of whole texts.</summary>
    /// <param name="columns">What was trained.</param>
    /// <param name="texts">Texts on which the scores are to stay, on average, as they were.</param>
    public static LabelModel Whole(IReadOnlyList<TrainedColumn> columns, IReadOnlyList<TrainingText> texts) =>
        Pack([.. columns.Select(c => (c.Target.Label, c.Weights.Whole, c.Threshold))], [.. texts.Select(t => t.Whole)]);

    /// <summary>The model of sentences.</summary>
    /// <param name="columns">What was trained.</param>
    /// <param name="texts">Texts on which the scores are to stay, on average, as they were.</param>
    public static LabelModel Sentences(IReadOnlyList<TrainedColumn> columns, IReadOnlyList<TrainingText> texts) =>
        Pack([.. columns.Where(c => c.Weights.Sentence is not null).Select(c => (c.Target.Label, c.Weights.Sentence!, 0.0))], [.. texts.SelectMany(t => t.Sentences)]);

    private static LabelModel Pack((string Label, double[] Weights, double Threshold)[] trained, Example[] examples)
    {
        var weights = new sbyte[FeatureReader.Rows * trained.Length];
        var columns = new Column[trained.Length];
        Parallel.For(0, trained.Length, c =>
        {
            var exact = trained[c].Weights;
            var rounded = new double[exact.Length];
            var most = exact[..^1].Max(Math.Abs);
            var scale = most > 0 ? most / sbyte.MaxValue : 1;
            for (var row = 0; row < FeatureReader.Rows; row++)
            {
                var weight = (sbyte)Math.Round(exact[row] / scale);
                if (Math.Abs((int)weight) < LeastWeight)
                    continue;
                weights[(row * trained.Length) + c] = weight;
                rounded[row] = weight * scale;
            }

            var lost = examples.Average(e => DualSolver.Dot(exact, e) - DualSolver.Dot(rounded, e));
            columns[c] = new Column((float)scale, (float)(lost - trained[c].Threshold));
        });
        return new LabelModel([.. trained.Select(t => t.Label)], columns, weights);
    }
}
