namespace CoachBot.Coaching.Cases;

/// <summary>A promise taken down, or what is wrong with it.</summary>
/// <param name="Promise">The promise; null when it was not taken down.</param>
/// <param name="Problem">What to change, in a sentence for the agent; null when it was.</param>
public sealed record PromiseResult(Promise? Promise, string? Problem);
