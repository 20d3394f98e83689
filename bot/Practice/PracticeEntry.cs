using CoachBot.Coaching.Practice.Runs;

namespace CoachBot.Bot.Practice;

/// <summary>A role-play with what it is played from.</summary>
/// <param name="Run">What happened.</param>
/// <param name="ScenarioYaml">The scenario, when it is on no shelf; null otherwise.</param>
public sealed record PracticeEntry(PracticeRun Run, string? ScenarioYaml);
