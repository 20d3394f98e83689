namespace CoachBot.Coaching.Guidance;

/// <summary>The answer to "why?".</summary>
/// <param name="Rule">The rule at work here.</param>
/// <param name="Reason">The reason behind it.</param>
public sealed record Why(string Rule, string Reason);
