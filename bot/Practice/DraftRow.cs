namespace CoachBot.Bot.Practice;

/// <summary>A role-play that is being written.</summary>
/// <param name="Json">What there is of it.</param>
/// <param name="Version">How often it was kept; 0 for a new one.</param>
public sealed record DraftRow(string Json, long Version);
