using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>Something a stage wants on record.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Label">How it is asked for.</param>
/// <param name="Placeholder">An example of an answer.</param>
/// <param name="Required">Whether the stage is not done without it.</param>
/// <param name="Value">What is on record now; null when nothing is.</param>
/// <param name="Choices">The answers to choose from (value and text); empty for free text.</param>
public sealed record FactAsk(Fact Fact, string Label, string Placeholder, bool Required, string? Value, IReadOnlyList<Choice> Choices);

/// <summary>One answer of several.</summary>
/// <param name="Value">What is recorded.</param>
/// <param name="Text">What is shown.</param>
public sealed record Choice(string Value, string Text);
