namespace CoachBot.Coaching.Cases;

/// <summary>How a case ended: what was agreed, why, and what follows.</summary>
/// <param name="Agreed">What the customer said yes to.</param>
/// <param name="Why">The cause, in plain words; null when it was not found.</param>
/// <param name="Fix">What put it right; null when nothing was recorded.</param>
/// <param name="Prevention">What keeps it from happening again; null when nothing was recorded.</param>
/// <param name="Lesson">What the customer was shown; null when nothing was recorded.</param>
/// <param name="NextSteps">Who does what by when, in order of time; the follow-up is one of them.</param>
public sealed record Outcome(string Agreed, string? Why, string? Fix, string? Prevention, string? Lesson, IReadOnlyList<Promise> NextSteps);
