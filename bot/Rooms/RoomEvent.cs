namespace CoachBot.Bot.Rooms;

/// <summary>Something that shows in a room.</summary>
/// <param name="Seq">Its number, growing.</param>
/// <param name="Room">Where.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Json">Its data.</param>
public sealed record RoomEvent(long Seq, string Room, string Kind, string Json);
