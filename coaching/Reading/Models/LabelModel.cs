using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>A linear model for several labels at once: a row of small weights for each feature, a column for each label.</summary>
/// <param name="labels">The labels, in order of the columns.</param>
/// <param name="columns">Scale and offset of each column.</param>
/// <param name="weights">The weights, row by row.</param>
internal sealed class LabelModel(IReadOnlyList<string> labels, IReadOnlyList<Column> columns, sbyte[] weights)
{
    private const int Lanes = 16;

    // Room at the end, so that the last row, too, can be read in whole lanes.
    private readonly sbyte[] _weights = [.. weights, .. new sbyte[Lanes]];

    /// <summary>The labels, in order of the columns.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>Scale and offset of each column.</summary>
    public IReadOnlyList<Column> Columns { get; } = columns;

    /// <summary>The weights, row by row.</summary>
    public ReadOnlySpan<sbyte> Weights => _weights.AsSpan(0, _weights.Length - Lanes);

    /// <summary>What the features say for each label: above 0 it is there.</summary>
    public double[] Score(List<Feature> features) => Score(CollectionsMarshal.AsSpan(features));

    /// <summary>What the features say for each label: above 0 it is there.</summary>
    public double[] Score(ReadOnlySpan<Feature> features)
    {
        var width = Labels.Count;
        var lanes = (width + Lanes - 1) / Lanes * Lanes;
        Span<float> sums = stackalloc float[lanes];
        sums.Clear();
        foreach (ref readonly var feature in features)
            AddRow(sums, _weights.AsSpan(feature.Bucket * width, lanes), feature.Value);

        var scores = new double[width];
        for (var c = 0; c < width; c++)
            scores[c] = (sums[c] * Columns[c].Scale) + Columns[c].Offset;
        return scores;
    }

    /// <summary>How much one feature speaks for a label.</summary>
    public double Weight(Feature feature, int column) => feature.Value * _weights[(feature.Bucket * Labels.Count) + column] * Columns[column].Scale;

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

    // Most rows come from far memory: the fewer instructions each takes, the more of them are under way at once.
    private static void AddRow(Span<float> sums, ReadOnlySpan<sbyte> row, float value)
    {
        for (var c = 0; c < sums.Length; c += Lanes)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(row[c..]));
            AddHalf(sums[c..], low, value);
            AddHalf(sums[(c + (Lanes / 2))..], high, value);
        }
    }

    private static void AddHalf(Span<float> sums, Vector128<short> weights, float value)
    {
        const int quarter = Lanes / 4;
        var (low, high) = Vector128.Widen(weights);
        (Vector128.Create<float>(sums) + (Vector128.ConvertToSingle(low) * value)).CopyTo(sums);
        sums = sums[quarter..];
        (Vector128.Create<float>(sums) + (Vector128.ConvertToSingle(high) * value)).CopyTo(sums);
    }
}
