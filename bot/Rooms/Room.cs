namespace CoachBot.Bot.Rooms;

/// <summary>One of the rooms: a person who talks with the bot, or some who do so together.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Users">Who is in it; whoever looks at it chooses which of them to be.</param>
public sealed record Room(string Name, string Title, IReadOnlyList<RoomUser> Users)
{
    /// <summary>The managers' room.</summary>
    public const string ManagerName = "manager";

    /// <summary>The bot's id in every room.</summary>
    public const string BotId = "28:coachbot";

    /// <summary>The bot's name in every room.</summary>
    public const string BotName = "CoachBot";

    /// <summary>The channel that the rooms play.</summary>
    public const string Channel = "msteams";

    /// <summary>The rooms, side by side.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        new("agent", "Agent", [new("29:agent", "Alex")]),
        new(ManagerName, "Manager", [new("29:mona", "Mona"), new("29:raj", "Raj")]),
        new("newhire", "New hire", [new("29:newhire", "Sam")]),
    ];

    /// <summary>Whether several people share it.</summary>
    public bool IsGroup => Users.Count > 1;

    /// <summary>Finds a room.</summary>
    public static Room? Find(string name) => All.FirstOrDefault(r => r.Name == name);
}
