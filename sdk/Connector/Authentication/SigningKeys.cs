using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The published keys of one issuer; fetched when needed, kept, fetched again when a key is unknown.</summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider time)
{
    // A token may name any key; nobody makes us fetch more often than this.
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private ConfigurationManager<OpenIdConnectConfiguration> _metadata = Create(metadataUrl, http);
    private Task _refresh = Task.CompletedTask;
    private DateTimeOffset _nextRefresh = DateTimeOffset.MinValue;

    public async Task<ICollection<SecurityKey>> GetAsync(CancellationToken cancellationToken) =>
        (await Volatile.Read(ref _metadata).GetConfigurationAsync(cancellationToken)).SigningKeys;

    /// <summary>Fetches new keys, or waits for those that somebody else is fetching.</summary>
    public Task RefreshAsync()
    {
        lock (_gate)
        {
            if (time.GetUtcNow() < _nextRefresh) return _refresh;
            _nextRefresh = time.GetUtcNow() + RefreshInterval;
            return _refresh = FetchAsync();
        }
    }

    /// <summary>What a key is endorsed for, or null when nothing is said about it.</summary>
    public async Task<IReadOnlyCollection<string>?> GetEndorsementsAsync(string? keyId, CancellationToken cancellationToken)
    {
        var configuration = await Volatile.Read(ref _metadata).GetConfigurationAsync(cancellationToken);
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.KeyId == keyId);
        if (keyId is null || key is null || !key.AdditionalData.TryGetValue("endorsements", out var value)) return null;
        return value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.ToString())],
            IEnumerable<object> items => [.. items.Select(item => item.ToString() ?? string.Empty)],
            _ => null,
        };
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> Create(string metadataUrl, HttpClient http)
    {
        var local = Uri.TryCreate(metadataUrl, UriKind.Absolute, out var uri) && uri.IsLoopback;
        return new ConfigurationManager<OpenIdConnectConfiguration>(
            metadataUrl,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(http) { RequireHttps = !local });
    }

    private async Task FetchAsync()
    {
        var fresh = Create(metadataUrl, http);
        try
        {
            await fresh.GetConfigurationAsync(CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // The issuer cannot be reached: the keys that are known stay good.
            return;
        }

        Volatile.Write(ref _metadata, fresh);
    }
}
