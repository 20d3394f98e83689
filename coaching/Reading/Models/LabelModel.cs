namespace CoachBot.Coaching.Reading.Models;

/// <summary>A linear model for several labels at once: a row of small weights for each feature, a column for each label.</summary>
/// <param name="labels">The labels, in order of the columns.</param>
/// <param name="columns">Scale and offset of each column.</param>
/// <param name="weights">The weights, row by row.</param>
internal sealed class LabelModel(IReadOnlyList<string> labels, IReadOnlyList<Column> columns, sbyte[] weights)
{
    /// <summary>The labels, in order of the columns.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>Scale and offset of each column.</summary>
    public IReadOnlyList<Column> Columns { get; } = columns;

    /// <summary>The weights, row by row.</summary>
    public ReadOnlySpan<sbyte> Weights => weights;

    /// <summary>What the features say for each label: above 0 it is there.</summary>
    public double[] Score(List<Feature> features)
    {
        var width = Labels.Count;
        var sums = new float[width];
        for (var f = 0; f < features.Count; f++)
        {
            var value = features[f].Value;
            var row = weights.AsSpan(features[f].Bucket * width, width);
            for (var c = 0; c < row.Length; c++)
                sums[c] += value * row[c];
        }

        var scores = new double[width];
        for (var c = 0; c < width; c++)
            scores[c] = (sums[c] * Columns[c].Scale) + Columns[c].Offset;
        return scores;
    }

    /// <summary>How much one feature speaks for a label.</summary>
    public double Weight(Feature feature, int column) => feature.Value * weights[(feature.Bucket * Labels.Count) + column] * Columns[column].Scale;

    /// <summary>The column of a label.</summary>
    public int ColumnOf(string label)
    {
        for (var c = 0; c < Labels.Count; c++)
        {
            if (string.Equals(Labels[c], label, StringComparison.Ordinal))
                return c;
        }

        throw new KeyNotFoundException($"The model knows no label \"{label}\".");
    }
}
