namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>One thing a reply did.</summary>
/// <param name="Label">What.</param>
/// <param name="Words">The trainee's words that did it; null when it is something left out.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Good">Whether it landed; otherwise it hurt.</param>
public sealed record FeedbackLine(string Label, string? Words, string Why, bool Good);
