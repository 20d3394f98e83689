namespace CoachBot.Coaching.Guidance;

/// <summary>A finding as people read it.</summary>
/// <param name="Code">The signal, move or pitfall.</param>
/// <param name="Label">Its name in plain words.</param>
/// <param name="Evidence">The words that show it; null when there are none to quote.</param>
/// <param name="Reason">Why they show it.</param>
public sealed record Labelled(string Code, string Label, string? Evidence, string Reason);
