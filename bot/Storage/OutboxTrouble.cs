namespace CoachBot.Bot.Storage;

/// <summary>A message about a case that has not arrived.</summary>
/// <param name="Key">The message.</param>
/// <param name="Topic">See <see cref="OutboxTopic"/>.</param>
/// <param name="State">"waiting" when it is tried again, "failed" when it was given up.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAt">When it is tried again, in Unix milliseconds.</param>
/// <param name="Error">What the last attempt met.</param>
public sealed record OutboxTrouble(string Key, string? Topic, string State, long Attempts, long NextAt, string? Error);
