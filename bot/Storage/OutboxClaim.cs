namespace CoachBot.Bot.Storage;

/// <summary>Leaves a message to one process for a while, so that two do not send it at once.</summary>
/// <param name="By">The process.</param>
/// <param name="Until">Until when, in Unix milliseconds.</param>
public sealed record OutboxClaim(string By, long Until);
