using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>A column as trained, with what it said of texts held back.</summary>
/// <param name="Target">What it learned.</param>
/// <param name="Weights">Its weights.</param>
/// <param name="Threshold">The score from which on it says yes.</param>
/// <param name="Held">Its scores of the texts held back.</param>
/// <param name="Wanted">What was wanted of them.</param>
internal sealed record TrainedColumn(Target Target, Weights Weights, double Threshold, double[] Held, double[] Wanted)
{
    /// <summary>How well it did on texts held back.</summary>
    public Score Score => new(
        Target.Label,
        Held.Where((s, i) => s > Threshold && Wanted[i] > 0).Count(),
        Held.Where((s, i) => s > Threshold && Wanted[i] <= 0).Count(),
        Held.Where((s, i) => s <= Threshold && Wanted[i] > 0).Count());

    /// <summary>Of a number: how well it went along with what was wanted.</summary>
    public double Correlation => Scoring.Pearson(Wanted, Held);
}
