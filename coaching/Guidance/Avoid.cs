namespace CoachBot.Coaching.Guidance;

/// <summary>Something better left unsaid.</summary>
/// <param name="Words">The words to keep out.</param>
/// <param name="Why">What they do to this customer.</param>
public sealed record Avoid(string Words, string Why);
