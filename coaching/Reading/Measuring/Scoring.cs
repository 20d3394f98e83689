namespace CoachBot.Coaching.Reading.Measuring;

/// <summary>Compares readings with labels given by people.</summary>
public static class Scoring
{
    /// <summary>The score of each label.</summary>
    public static IReadOnlyList<Score> PerLabel(IReadOnlyList<string> labels, IReadOnlyList<(IReadOnlySet<string> Expected, IReadOnlySet<string> Found)> texts)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. labels.Select(label => new Score(
            label,
            texts.Count(t => t.Expected.Contains(label) && t.Found.Contains(label)),
            texts.Count(t => !t.Expected.Contains(label) && t.Found.Contains(label)),
            texts.Count(t => t.Expected.Contains(label) && !t.Found.Contains(label))))];
    }

    /// <summary>The mean F1 of the labels that occur.</summary>
    public static double MacroF1(IEnumerable<Score> scores) =>
        scores.Where(s => s.Support > 0).Select(s => s.F1).DefaultIfEmpty(0).Average();

    /// <summary>Pearson's correlation; 0 when one side does not vary.</summary>
    public static double Pearson(IReadOnlyList<double> expected, IReadOnlyList<double> found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        if (expected.Count != found.Count || expected.Count == 0)
            throw new ArgumentException("Two lists of the same length are needed.", nameof(found));
        var (x, y) = (expected.Average(), found.Average());
        var both = expected.Zip(found, (a, b) => (a - x) * (b - y)).Sum();
        var spread = Math.Sqrt(expected.Sum(a => (a - x) * (a - x)) * found.Sum(b => (b - y) * (b - y)));
        return spread < 1e-12 ? 0 : both / spread;
    }

    /// <summary>Events per thousand.</summary>
    public static double PerThousand(int events, int of) => of == 0 ? 0 : 1000.0 * events / of;
}
