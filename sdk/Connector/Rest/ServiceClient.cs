namespace Microsoft.Rest;

/// <summary>A client of a service.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;

    /// <summary>Creates a client that calls through <paramref name="httpClient"/>.</summary>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient;
        _disposeHttpClient = disposeHttpClient;
    }

    /// <summary>What the calls go through.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the HTTP client, if it is owned.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient) HttpClient.Dispose();
    }
}
