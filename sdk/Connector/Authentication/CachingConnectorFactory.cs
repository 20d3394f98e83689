namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives out the kept clients of one bot.</summary>
internal sealed class CachingConnectorFactory(ConnectorCache cache, string? appId) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        return cache.GetAsync(appId, serviceUrl, audience, cancellationToken);
    }
}
