using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>The weights of one column.</summary>
/// <param name="Whole">For the text as a whole; the last is what every text starts from.</param>
/// <param name="Sentence">For its best sentence; null when the label is not looked for in sentences.</param>
internal sealed record Weights(double[] Whole, double[]? Sentence)
{
    /// <summary>What the weights say of a text.</summary>
    public double Score(TrainingText text) =>
        DualSolver.Dot(Whole, text.Whole) + (Sentence is null || text.Sentences.Count == 0 ? 0 : TextModel.SentenceWeight * text.Sentences.Max(s => DualSolver.Dot(Sentence, s)));
}
