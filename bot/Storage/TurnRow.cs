namespace CoachBot.Bot.Storage;

/// <summary>A handled turn.</summary>
/// <param name="Answer">The activities that were returned with the response, as JSON; null when there were none.</param>
/// <param name="Failed">The activity that could not be handled, as JSON, kept to be tried again; null when it was handled.</param>
public sealed record TurnRow(string? Answer, string? Failed = null);
