namespace CoachBot.Coaching.Reading.Models;

/// <summary>Something about a text that a model has a weight for.</summary>
/// <param name="Bucket">The row of the weights it falls into.</param>
/// <param name="Value">How much of it there is.</param>
/// <param name="First">Index of the first token it is about.</param>
/// <param name="End">Index after the last one; the same as <paramref name="First"/> when it is about the whole text.</param>
/// <param name="Block">The features it shares its weight with.</param>
internal readonly record struct Feature(int Bucket, float Value, int First, int End, Block Block);
