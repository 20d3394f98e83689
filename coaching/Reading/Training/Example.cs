using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>A text, or a sentence of it, as a sparse vector.</summary>
internal sealed class Example
{
    /// <summary>Sums the features that fall into the same row.</summary>
    public Example(IReadOnlyList<Feature> features)
    {
        var sums = new SortedDictionary<int, float>();
        foreach (var feature in features)
            sums[feature.Bucket] = sums.GetValueOrDefault(feature.Bucket) + feature.Value;
        Rows = [.. sums.Keys];
        Values = [.. sums.Values];
    }

    private Example(int[] rows, float[] values) => (Rows, Values) = (rows, values);

    /// <summary>The rows that are not zero.</summary>
    public int[] Rows { get; }

    /// <summary>Their values.</summary>
    public float[] Values { get; }

    /// <summary>The same with some rows only.</summary>
    public Example With(Func<int, bool> wanted)
    {
        int[] kept = [.. Enumerable.Range(0, Rows.Length).Where(k => wanted(Rows[k]))];
        return new([.. kept.Select(k => Rows[k])], [.. kept.Select(k => Values[k])]);
    }
}
