using System.Globalization;

namespace CoachBot.Bot.Reading;

/// <summary>The settings of the section Reading.</summary>
public sealed record ReadingSettings
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    /// <summary>Where Azure's Language service is; null when nothing leaves this machine.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The key of the service; empty to sign in with an identity.</summary>
    public string Key { get; init; } = "";

    /// <summary>The client id of a user-assigned identity; empty for the one of the machine.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The language customers write in.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How long a reading may wait for Azure.</summary>
    public TimeSpan TimeLimit { get; init; } = new AzureReaderOptions().TimeLimit;

    /// <summary>Reads the settings and adds what is wrong with them to the problems.</summary>
    public static ReadingSettings Read(IConfiguration configuration, ICollection<string> problems)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(problems);
        var section = configuration.GetSection("Reading:Azure");
        string Text(string name) => section[name]?.Trim() ?? "";

        var settings = new ReadingSettings
        {
            Endpoint = Address(Text("Endpoint"), problems),
            Key = Text("Key"),
            ClientId = Text("ClientId"),
            Language = Text("Language") is { Length: > 0 } language ? language : "en",
            TimeLimit = Limit(Text("TimeLimit"), problems),
        };
        if (Text("Endpoint").Length == 0 && (settings.Key.Length > 0 || settings.ClientId.Length > 0))
            problems.Add("Reading:Azure has a Key or a ClientId but no Endpoint. Set Reading:Azure:Endpoint to the address of the Language resource, or remove the others to read on this machine only.");
        if (settings.Key.Length > 0 && settings.ClientId.Length > 0)
            problems.Add("Reading:Azure has both a Key and a ClientId; keep one. Without a Key, the bot signs in with its identity.");
        return settings;
    }

    private static Uri? Address(string text, ICollection<string> problems)
    {
        if (text.Length == 0)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps)
            return uri;
        problems.Add($"Reading:Azure:Endpoint is \"{text}\"; it must be the https address of a Language resource, such as https://contoso.cognitiveservices.azure.com. Leave it empty to read on this machine only.");
        return null;
    }

    private static TimeSpan Limit(string text, ICollection<string> problems)
    {
        if (text.Length == 0)
            return new AzureReaderOptions().TimeLimit;
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var limit) && limit >= Least && limit <= Most)
            return limit;
        problems.Add($"Reading:Azure:TimeLimit is \"{text}\"; it must be a time from {Least:c} to {Most:c}, such as 00:00:00.800.");
        return new AzureReaderOptions().TimeLimit;
    }
}
