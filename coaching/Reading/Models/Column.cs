namespace CoachBot.Coaching.Reading.Models;

/// <summary>What turns a column's small weights into a score.</summary>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Offset">What every text starts from, the threshold taken off.</param>
internal readonly record struct Column(float Scale, float Offset);
