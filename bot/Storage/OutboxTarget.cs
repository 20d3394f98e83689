namespace CoachBot.Bot.Storage;

/// <summary>A message that another one changes.</summary>
/// <param name="State">"waiting", "sent", "failed" or "dropped".</param>
/// <param name="ChannelId">The channel's id of it; null before it was sent.</param>
public sealed record OutboxTarget(string State, string? ChannelId);
