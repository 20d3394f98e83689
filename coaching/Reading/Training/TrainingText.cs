using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>A text to learn from.</summary>
/// <param name="File">The file it is from, that is whose hand; null for texts that are always learned from and never judged on.</param>
/// <param name="Whole">The whole of it.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record TrainingText(string? File, Example Whole, IReadOnlyList<Example> Sentences)
{
    /// <summary>Turns a text into vectors.</summary>
    public static TrainingText Of(string? file, ReadText text) => new(file, new Example(text.Whole), [.. text.Sentences.Select(s => new Example(s))]);
}
