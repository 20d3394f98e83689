namespace CoachBot.Coaching.Reading.Training;

/// <summary>
/// Fits linear weights by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, 2008; Ho and Lin for regression, 2012).
/// It only adds, multiplies and divides, in a fixed order, so the same data give the same weights to the last bit.
/// </summary>
internal static class DualSolver
{
    private const int Rounds = 20;

    /// <summary>A classifier with squared hinge loss.</summary>
    /// <param name="examples">The texts.</param>
    /// <param name="yes">Whether each has the label.</param>
    /// <param name="cost">How much each text counts against simplicity.</param>
    public static double[] Classify(IReadOnlyList<Example> examples, bool[] yes, double[] cost) =>
        Solve(examples, i => yes[i] ? 1 : -1, i => yes[i] ? 1 : -1, cost, bounded: true);

    /// <summary>A regression with squared loss.</summary>
    public static double[] Regress(IReadOnlyList<Example> examples, double[] targets, double[] cost) =>
        Solve(examples, _ => 1, i => targets[i], cost, bounded: false);

    private static double[] Solve(IReadOnlyList<Example> examples, Func<int, double> sign, Func<int, double> target, double[] cost, bool bounded)
    {
        var weights = new double[Models.FeatureReader.Rows + 1];
        var dual = new double[examples.Count];
        var norms = examples.Select(e => 1 + e.Values.Sum(v => (double)v * v)).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var shuffle = new Shuffle(17);
        for (var round = 0; round < Rounds; round++)
        {
            shuffle.Apply(order);
            foreach (var i in order)
            {
                var slack = 0.5 / cost[i];
                var s = sign(i);
                var gap = s * Dot(weights, examples[i]) - s * target(i) + dual[i] * slack;
                var next = dual[i] - gap / (norms[i] + slack);
                if (bounded)
                    next = Math.Max(0, next);
                var step = (next - dual[i]) * s;
                dual[i] = next;
                if (step != 0)
                    Move(weights, examples[i], step);
            }
        }

        return weights;
    }

    /// <summary>What weights say of a text.</summary>
    public static double Dot(double[] weights, Example example)
    {
        var sum = weights[^1];
        for (var k = 0; k < example.Rows.Length; k++)
            sum += weights[example.Rows[k]] * example.Values[k];
        return sum;
    }

    private static void Move(double[] weights, Example example, double step)
    {
        weights[^1] += step;
        for (var k = 0; k < example.Rows.Length; k++)
            weights[example.Rows[k]] += step * example.Values[k];
    }
}
