namespace Microsoft.Rest;

/// <summary>What a client shows to a service.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds the credentials to a request.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
