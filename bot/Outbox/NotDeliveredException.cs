namespace CoachBot.Bot.Outbox;

/// <summary>A message cannot be changed, as it never arrived.</summary>
public sealed class NotDeliveredException() : Exception("The message it changes did not arrive.");
