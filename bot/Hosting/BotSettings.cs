namespace CoachBot.Bot.Hosting;

/// <summary>The settings of this program; those of the Bot Framework itself are read by its own classes too.</summary>
public sealed record BotSettings
{
    /// <summary>The bot's app id; empty when unauthenticated calls from this machine are taken.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The tenants that may use the bot; empty for every tenant the app's registration lets in.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>The SQLite file.</summary>
    public string StoreFile { get; init; } = "coachbot.db";

    /// <summary>How long handled turns are remembered, to answer a repetition.</summary>
    public TimeSpan KeepTurns { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The company's playbook; empty for the one that comes with the program.</summary>
    public string PlaybookFile { get; init; } = "";

    /// <summary>The folder of the company's role-plays; empty for none beside those that come with the program.</summary>
    public string PracticeFolder { get; init; } = "";

    /// <summary>The id of the managers' conversation; empty when none is named.</summary>
    public string ManagersConversation { get; init; } = "";

    /// <summary>The ids of those who may bind the managers' conversation, besides the people of the ladder.</summary>
    public IReadOnlyList<string> ManagersMayBind { get; init; } = [];

    /// <summary>The longest message the bot reads, in characters.</summary>
    public int MaxTextLength { get; init; } = 20_000;

    /// <summary>The largest request taken, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 1_500_000;

    /// <summary>Whether the web rooms are served.</summary>
    public bool RoomsEnabled { get; init; }

    /// <summary>Whether calls are taken without a token.</summary>
    public bool OpenDoor => AppId.Length == 0;
}
