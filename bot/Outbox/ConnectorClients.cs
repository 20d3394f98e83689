namespace CoachBot.Bot.Outbox;

/// <summary>Gives the SDK the HTTP client that talks to channels: one pool of connections for all.</summary>
public sealed class ConnectorClients(TimeProvider time) : IHttpClientFactory, IDisposable
{
    private readonly DeliveryHandler _handler = new(time)
    {
        InnerHandler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        },
    };

    /// <inheritdoc/>
    public HttpClient CreateClient(string name) => new(_handler, disposeHandler: false);

    /// <inheritdoc/>
    public void Dispose() => _handler.Dispose();
}
