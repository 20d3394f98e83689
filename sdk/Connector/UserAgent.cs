using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector;

/// <summary>How this client introduces itself.</summary>
internal static class UserAgent
{
    private static readonly ProductInfoHeaderValue[] Products =
    [
        new("Microsoft-BotFramework", "3.1"),
        new("BotBuilder", "4.23.0"),
        new($"(.NET {Environment.Version}; {Environment.OSVersion.Platform})"),
    ];

    public static void AddTo(HttpRequestHeaders headers)
    {
        if (headers.UserAgent.Count > 0) return;
        foreach (var product in Products) headers.UserAgent.Add(product);
    }
}
