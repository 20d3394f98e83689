using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens with the identity of the machine.</summary>
internal sealed class ManagedIdentityAuthenticator(string appId, string resource, HttpClient? http) : IAuthenticator
{
    private readonly IManagedIdentityApplication _app = Build(appId, http);

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await _app.AcquireTokenForManagedIdentity(resource).WithForceRefresh(forceRefresh).ExecuteAsync();
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    private static IManagedIdentityApplication Build(string appId, HttpClient? http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        return (http is null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(http))).Build();
    }
}
