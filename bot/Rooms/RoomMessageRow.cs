namespace CoachBot.Bot.Rooms;

/// <summary>A message of a room's user that the bot has not taken yet.</summary>
/// <param name="Seq">Its place in the order.</param>
/// <param name="Room">The room.</param>
/// <param name="Conversation">The room's conversation.</param>
/// <param name="Id">The id the browser gave it.</param>
/// <param name="Json">The activity.</param>
public sealed record RoomMessageRow(long Seq, string Room, string Conversation, string Id, string Json);
