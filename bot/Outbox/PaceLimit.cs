namespace CoachBot.Bot.Outbox;

/// <summary>A limit on sending.</summary>
/// <param name="Count">How many messages.</param>
/// <param name="In">In which time.</param>
internal sealed record PaceLimit(int Count, TimeSpan In);
