namespace Microsoft.Bot.Connector;

/// <summary>The HTTP client of those who bring none.</summary>
internal static class SharedHttp
{
    /// <summary>Connections are renewed now and then, so that a changed address is noticed.</summary>
    public static HttpClient Client { get; } = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    });

    public static HttpClient Create(DelegatingHandler[] handlers)
    {
        if (handlers.Length == 0) return Client;
        for (var i = 0; i < handlers.Length; i++)
            handlers[i].InnerHandler ??= i + 1 < handlers.Length ? handlers[i + 1] : new HttpClientHandler();
        return new HttpClient(handlers[0]);
    }
}
