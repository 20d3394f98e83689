using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Something the bot wants to say.</summary>
/// <param name="Key">Names it for good.</param>
/// <param name="Kind">Said, replaced or taken away: see <see cref="Storage.OutboxKind"/>.</param>
/// <param name="Activity">The activity.</param>
public sealed record HeldReply(string Key, string Kind, Activity Activity);
