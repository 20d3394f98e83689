namespace CoachBot.Coaching.Cases;

/// <summary>Something somebody will do by a time.</summary>
/// <param name="Number">Its number within the case, from 1.</param>
/// <param name="Owner">Who does it, by name.</param>
/// <param name="What">What they do.</param>
/// <param name="Due">By when.</param>
public sealed record Promise(int Number, string Owner, string What, DateTimeOffset Due);
