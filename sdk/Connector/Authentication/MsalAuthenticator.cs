using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens with the secret of an app; the library keeps them until shortly before they expire.</summary>
internal sealed class MsalAuthenticator(string scope, IConfidentialClientApplication app) : IAuthenticator
{
    private readonly string[] _scopes = [scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default"];

    public static ConfidentialClientApplicationBuilder Confidential(
        string appId,
        string authority,
        bool validateAuthority,
        HttpClient? http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(authority, validateAuthority);
        if (!validateAuthority) builder.WithInstanceDiscovery(false);
        return http is null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(http));
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await app.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync();
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }
}
