namespace CoachBot.Coaching.Practice.Runs;

/// <summary>Something a reply did in the role-play that its text alone doesn't show.</summary>
/// <param name="Code">A code of <see cref="Marks"/>.</param>
/// <param name="Words">The trainee's words that did it; null when it is something left out.</param>
public sealed record Mark(string Code, string? Words = null);
