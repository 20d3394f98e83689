namespace CoachBot.Bot.Rooms;

/// <summary>A person in a room.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Name">Their name.</param>
public sealed record RoomUser(string Id, string Name);
