using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>A message for the managers' conversation.</summary>
/// <param name="Key">Says it only once.</param>
/// <param name="Activity">The message.</param>
public sealed record ManagersPost(string Key, Activity Activity);
