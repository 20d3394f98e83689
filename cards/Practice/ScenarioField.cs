namespace CoachBot.Cards.Practice;

/// <summary>Something a trainer is asked for.</summary>
/// <param name="Id">The input's name.</param>
/// <param name="Label">What it is.</param>
/// <param name="Placeholder">An example.</param>
/// <param name="Value">What is there already; null when nothing is.</param>
/// <param name="Long">Whether it has several lines.</param>
/// <param name="Optional">Whether it may be left out.</param>
public sealed record ScenarioField(string Id, string Label, string Placeholder, string? Value, bool Long, bool Optional);
