namespace CoachBot.Bot.Rooms;

/// <summary>What a page is told.</summary>
public enum RoomPulse
{
    /// <summary>There are new events in the store.</summary>
    Stored,

    /// <summary>The bot is busy with the room.</summary>
    Typing,
}
