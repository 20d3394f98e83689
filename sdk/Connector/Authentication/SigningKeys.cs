using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The published keys of one issuer; fetched when needed, kept, and fetched again when a key is unknown.</summary>
internal sealed class SigningKeys
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;

    public SigningKeys(string metadataUrl, HttpClient http)
    {
        var local = Uri.TryCreate(metadataUrl, UriKind.Absolute, out var uri) && uri.IsLoopback;
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            metadataUrl,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(http) { RequireHttps = !local })
        {
            RefreshInterval = TimeSpan.FromHours(1),
        };
    }

    public async Task<ICollection<SecurityKey>> GetAsync(CancellationToken cancellationToken) =>
        (await _metadata.GetConfigurationAsync(cancellationToken)).SigningKeys;

    /// <summary>Asks for new keys; the library limits how often they are really fetched.</summary>
    public void Refresh() => _metadata.RequestRefresh();

    /// <summary>What a key is endorsed for, or null when nothing is said about it.</summary>
    public async Task<IReadOnlyCollection<string>?> GetEndorsementsAsync(string? keyId, CancellationToken cancellationToken)
    {
        var configuration = await _metadata.GetConfigurationAsync(cancellationToken);
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.KeyId == keyId);
        if (keyId is null || key is null || !key.AdditionalData.TryGetValue("endorsements", out var value)) return null;
        return value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.ToString())],
            IEnumerable<object> items => [.. items.Select(item => item.ToString() ?? string.Empty)],
            _ => null,
        };
    }
}
