namespace CoachBot.Bot.Rooms;

/// <summary>What a page is told.</summary>
/// <param name="Typing">The room the bot is busy with; null: there are new events in the store.</param>
public readonly record struct RoomPulse(string? Typing)
{
    /// <summary>There are new events in the store.</summary>
    public static RoomPulse Stored { get; }
}
