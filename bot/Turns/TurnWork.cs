using Microsoft.Bot.Builder;

namespace CoachBot.Bot.Turns;

/// <summary>What a turn works on.</summary>
/// <param name="Context">The context with the activity to handle.</param>
/// <param name="Stored">The id of the failed turn it comes from; null when it just came in.</param>
public sealed record TurnWork(ITurnContext Context, string? Stored);
