namespace CoachBot.Bot.Storage;

/// <summary>Somebody else saved the same record since it was loaded.</summary>
/// <param name="record">Which record.</param>
public sealed class VersionConflictException(string record) : Exception($"{record} was saved by another turn.");
