using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Rooms;

/// <summary>One of the rooms: a person who talks with the bot.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="UserId">The person's id.</param>
/// <param name="UserName">The person's name.</param>
public sealed record Room(string Name, string Title, string UserId, string UserName)
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
        new("agent", "Agent", "29:agent", "Alex"),
        new(ManagerName, "Manager", "29:manager", "Morgan"),
        new("newhire", "New hire", "29:newhire", "Sam"),
    ];

    /// <summary>The person, as an account.</summary>
    public ChannelAccount User => new(UserId, UserName);

    /// <summary>Finds a room.</summary>
    public static Room? Find(string name) => All.FirstOrDefault(r => r.Name == name);
}
