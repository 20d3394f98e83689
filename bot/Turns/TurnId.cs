namespace CoachBot.Bot.Turns;

/// <summary>Which turn: the conversation and the activity's id in it.</summary>
/// <param name="Conversation">The conversation's key.</param>
/// <param name="Activity">The activity's id.</param>
public sealed record TurnId(string Conversation, string Activity);
