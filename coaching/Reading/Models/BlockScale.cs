namespace CoachBot.Coaching.Reading.Models;

/// <summary>Lets each block of features weigh the same, however many there are.</summary>
internal static class BlockScale
{
    private const int Few = 8;

    // Found by trying on texts held back; the reader is not sensitive to them.
    private static readonly float[] Weights = [1f, 0.7f, 1.3f];

    /// <summary>Gives the features of the blocks that grow with the text their values.</summary>
    public static void Apply(Span<Feature> features)
    {
        Span<int> counts = stackalloc int[Weights.Length];
        counts.Clear();
        foreach (ref readonly var feature in features)
        {
            if ((int)feature.Block < counts.Length)
                counts[(int)feature.Block]++;
        }

        Span<float> values = stackalloc float[Weights.Length];
        for (var block = 0; block < values.Length; block++)
            values[block] = Weights[block] / MathF.Sqrt(Math.Max(Few, counts[block]));

        foreach (ref var feature in features)
        {
            if ((int)feature.Block < values.Length)
                feature = feature with { Value = values[(int)feature.Block] };
        }
    }
}
