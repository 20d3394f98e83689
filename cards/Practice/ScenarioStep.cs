namespace CoachBot.Cards.Practice;

/// <summary>One part of a scenario that a trainer writes.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Help">How to go about it.</param>
/// <param name="Fields">What is asked.</param>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Problem">What is wrong with what was written; null when nothing is.</param>
public sealed record ScenarioStep(string Title, string Help, IReadOnlyList<ScenarioField> Fields, int Number, int Of, string? Problem);
