using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps the clients of channels, and with them their tokens and connections.</summary>
internal sealed class ConnectorCache(CloudEnvironment cloud, ServiceClientCredentialsFactory factory, HttpClient http)
{
    // A channel has a handful of service URLs; more than this is somebody playing.
    private const int Limit = 256;
    private readonly ConcurrentDictionary<(string?, string, string?), IConnectorClient> _clients = new();
    private readonly ConcurrentDictionary<(string?, string?), ServiceClientCredentials> _credentials = new();

    public async Task<IConnectorClient> GetAsync(
        string? appId,
        string serviceUrl,
        string? audience,
        CancellationToken cancellationToken)
    {
        var key = (appId, serviceUrl, audience ??= cloud.OAuthScope);
        if (_clients.TryGetValue(key, out var known)) return known;
        var credentials = await GetCredentialsAsync(appId, audience, cancellationToken);
        if (_clients.Count >= Limit) _clients.Clear();
        return _clients.GetOrAdd(key, new ConnectorClient(new Uri(serviceUrl), credentials, http));
    }

    public async Task<ServiceClientCredentials> GetCredentialsAsync(
        string? appId,
        string? audience,
        CancellationToken cancellationToken)
    {
        audience ??= cloud.OAuthScope;
        if (_credentials.TryGetValue((appId, audience), out var known)) return known;
        var credentials = await factory.CreateCredentialsAsync(
            appId, audience, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        if (_credentials.Count >= Limit) _credentials.Clear();
        return _credentials.GetOrAdd((appId, audience), credentials);
    }
}
