namespace CoachBot.Cards;

/// <summary>One case in a list of cases.</summary>
/// <param name="Stamp">The case and where it is.</param>
/// <param name="StageTitle">The name of the stage it is at.</param>
/// <param name="About">The customer's words that say what it is about; null when they have not written.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="HandedUp">Whether it was handed up.</param>
/// <param name="Current">Whether the conversation works on it now.</param>
public sealed record CaseLine(Stamp Stamp, string StageTitle, string? About, DateTimeOffset OpenedAt, bool HandedUp, bool Current);
