namespace Microsoft.Rest;

/// <summary>What came back from a call.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    /// <inheritdoc/>
    public HttpRequestMessage Request { get; set; }

    /// <inheritdoc/>
    public HttpResponseMessage Response { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the messages.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        Request?.Dispose();
        Response?.Dispose();
    }
}
