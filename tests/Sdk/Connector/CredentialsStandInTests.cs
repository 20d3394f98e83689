using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Sdk.Tests.Connector;

public sealed class CredentialsStandInTests : IDisposable
{
    private const string Login = AuthenticationConstants.ToChannelFromBotLoginUrl;
    private readonly FakeChannel _login = new()
    {
        Answer = request => FakeChannel.Json(request.RequestUri!.AbsolutePath.Contains("discovery", StringComparison.Ordinal)
            ? """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration","metadata":[]}"""
            : """{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}"""),
    };

    private readonly HttpClient _http;

    public CredentialsStandInTests() => _http = _login.CreateClient();

    public void Dispose()
    {
        _http.Dispose();
        _login.Dispose();
    }

    [Fact]
    public async Task A_secret_is_turned_into_a_token_of_the_tenant_and_the_token_is_kept()
    {
        var factory = new PasswordServiceClientCredentialFactory(FakeIssuer.AppId, "pass word", "own-tenant", _http, null);
        var credentials = await factory.CreateCredentialsAsync(
            FakeIssuer.AppId, "https://api.botframework.com", Login, validateAuthority: false, CancellationToken.None);

        Assert.Equal("Bearer the-token", await AuthorizationAsync(credentials));
        Assert.Equal("Bearer the-token", await AuthorizationAsync(credentials));

        var asked = Assert.Single(_login.Requests);
        var form = HttpUtility.ParseQueryString(asked.Body!);
        Assert.StartsWith("https://login.microsoftonline.com/own-tenant/oauth2/v2.0/token", asked.Url, StringComparison.Ordinal);
        Assert.Equal("https://api.botframework.com/.default", form["scope"]);
        Assert.Equal((FakeIssuer.AppId, "pass word", "client_credentials"), (form["client_id"], form["client_secret"], form["grant_type"]));
    }

    [Fact]
    public async Task A_bot_of_several_tenants_asks_the_tenant_of_the_framework()
    {
        var factory = new PasswordServiceClientCredentialFactory(FakeIssuer.AppId, "p", string.Empty, _http, null);
        var credentials = await factory.CreateCredentialsAsync(
            FakeIssuer.AppId, null, Login, validateAuthority: false, CancellationToken.None);

        await AuthorizationAsync(credentials);

        Assert.StartsWith("https://login.microsoftonline.com/botframework.com/", _login.Last.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_signs_for_the_bot()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, FakeIssuer.AppId, "own-tenant", _http);
        var credentials = await factory.CreateCredentialsAsync(
            FakeIssuer.AppId, null, Login, validateAuthority: false, CancellationToken.None);

        Assert.Equal("Bearer the-token", await AuthorizationAsync(credentials));
        var form = HttpUtility.ParseQueryString(_login.Last.Body!);
        Assert.Equal(3, form["client_assertion"]!.Split('.').Length);
    }

    [Fact]
    public async Task Without_an_app_id_no_token_is_added()
    {
        var credentials = await new PasswordServiceClientCredentialFactory().CreateCredentialsAsync(
            string.Empty, null, Login, validateAuthority: true, CancellationToken.None);

        Assert.Null(await AuthorizationAsync(credentials));
    }

    [Fact]
    public async Task Credentials_of_another_app_are_not_given()
    {
        var factory = new PasswordServiceClientCredentialFactory(FakeIssuer.AppId, "p", null, _http, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync("other", null, Login, validateAuthority: true, CancellationToken.None));
    }

    [Fact]
    public async Task A_managed_identity_is_valid_for_its_own_id_only()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory(FakeIssuer.AppId, _http);

        Assert.True(await factory.IsValidAppIdAsync(FakeIssuer.AppId, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("other", CancellationToken.None));
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        var credentials = await factory.CreateCredentialsAsync(FakeIssuer.AppId, "https://api", Login, true, CancellationToken.None);
        Assert.Equal("https://api", Assert.IsType<ManagedIdentityAppCredentials>(credentials).OAuthScope);
    }

    private static async Task<string?> AuthorizationAsync(Microsoft.Rest.ServiceClientCredentials credentials)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.example/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request.Headers.Authorization?.ToString();
    }
}
