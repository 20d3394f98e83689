using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Connector;

public sealed class AuthenticationStandInTests : IDisposable
{
    private readonly FakeIssuer _issuer = new();
    private readonly FakeChannel _channel = new();

    public AuthenticationStandInTests() => _channel.Answer = _issuer.Answer;

    private static Activity Activity => new(ActivityTypes.Message) { ChannelId = "msteams", ServiceUrl = FakeIssuer.ServiceUrl };

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_good_token_is_accepted()
    {
        var result = await AskAsync(_issuer.Header());

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(FakeIssuer.AppId, result.ClaimsIdentity.FindFirst("aud")!.Value);
        Assert.Equal("urn:test", result.CallerId);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, result.Audience);
    }

    [Fact]
    public async Task The_service_url_may_differ_in_case() =>
        Assert.NotNull(await AskAsync(_issuer.Header(serviceUrl: FakeIssuer.ServiceUrl.ToUpperInvariant())));

    [Fact]
    public async Task A_token_that_expired_a_moment_ago_is_accepted() =>
        Assert.NotNull(await AskAsync(_issuer.Header(expiresInMinutes: -2)));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync(_issuer.Header(issuer: "https://evil.example"));

    [Fact]
    public Task A_token_for_another_app_is_refused() => RefusedAsync(_issuer.Header(audience: "another"));

    [Fact]
    public Task A_token_for_another_service_url_is_refused() => RefusedAsync(_issuer.Header(serviceUrl: "https://evil.example/"));

    [Fact]
    public Task A_token_without_a_service_url_is_refused() => RefusedAsync(_issuer.Header(serviceUrl: null));

    [Fact]
    public Task An_expired_token_is_refused() => RefusedAsync(_issuer.Header(expiresInMinutes: -10));

    [Fact]
    public Task A_token_of_the_future_is_refused() => RefusedAsync(_issuer.Header(expiresInMinutes: 200));

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        await RefusedAsync(_issuer.Header(signer: FakeIssuer.AnotherKey));
        await RefusedAsync(_issuer.Header(signer: FakeIssuer.AnotherKey, keyId: "unknown"));
        await RefusedAsync(_issuer.Header(keyId: "unknown"));
    }

    [Fact]
    public Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        _issuer.Endorsements = ["webchat"];
        return RefusedAsync(_issuer.Header());
    }

    [Fact]
    public async Task A_key_that_lacks_a_required_endorsement_is_refused()
    {
        var configuration = new AuthenticationConfiguration { RequiredEndorsements = ["special"] };
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(_issuer.Header(), configuration));

        configuration.RequiredEndorsements = ["msteams"];
        Assert.NotNull(await AskAsync(_issuer.Header(), configuration));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public Task What_is_no_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public Task A_token_without_a_signature_is_refused()
    {
        const string Unsigned = "eyJhbGciOiJub25lIn0";
        var signed = _issuer.Header()["Bearer ".Length..].Split('.');
        return RefusedAsync($"Bearer {Unsigned}.{signed[1]}.");
    }

    [Fact]
    public Task A_token_that_was_tampered_with_is_refused()
    {
        var parts = _issuer.Header().Split('.');
        var other = _issuer.Header(serviceUrl: "https://evil.example/").Split('.');
        return RefusedAsync($"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Fact]
    public async Task Another_bot_needs_a_claims_validator()
    {
        const string Tenant = "https://sts.windows.net/tenant/";
        var configuration = new AuthenticationConfiguration { ValidTokenIssuers = [Tenant] };
        string Header() => _issuer.Header(Tenant, more: new() { ["ver"] = "1.0", ["appid"] = "caller" });

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(Header(), configuration));

        configuration.ClaimsValidator = new AllowedCallersClaimsValidator(["other"]);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(Header(), configuration));

        configuration.ClaimsValidator = new AllowedCallersClaimsValidator(["caller"]);
        var result = await AskAsync(Header(), configuration);
        Assert.Equal(("caller", "urn:botframework:aadappid:caller"), (result.Audience, result.CallerId));
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_a_token_needs_it()
    {
        var authentication = FakeIssuer.Authentication(new FakeHttpClientFactory(_channel));
        await authentication.AuthenticateRequestAsync(Activity, _issuer.Header(), CancellationToken.None);

        _issuer.Rotate();

        Assert.NotNull(await authentication.AuthenticateRequestAsync(Activity, _issuer.Header(), CancellationToken.None));
    }

    [Fact]
    public async Task Keys_are_fetched_once()
    {
        var authentication = FakeIssuer.Authentication(new FakeHttpClientFactory(_channel));
        for (var i = 0; i < 3; i++)
            await authentication.AuthenticateRequestAsync(Activity, _issuer.Header(), CancellationToken.None);

        Assert.Equal(1, _issuer.MetadataFetches);
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_asked_for_a_token()
    {
        var authentication = BotFrameworkAuthenticationFactory.Create();

        var result = await authentication.AuthenticateRequestAsync(Activity, null, CancellationToken.None);

        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Null(result.CallerId);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task The_client_of_a_channel_is_kept()
    {
        var factory = BotFrameworkAuthenticationFactory.Create().CreateConnectorFactory(new ClaimsIdentity());

        var first = await factory.CreateAsync("https://a.example/", "aud", CancellationToken.None);
        var second = await factory.CreateAsync("https://a.example/", "aud", CancellationToken.None);
        var other = await factory.CreateAsync("https://b.example/", "aud", CancellationToken.None);

        Assert.Same(first, second);
        Assert.NotSame(first, other);
        Assert.Equal("https://b.example/", other.BaseUri.AbsoluteUri);
    }

    [Fact]
    public void A_cloud_that_nobody_knows_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => BotFrameworkAuthenticationFactory.Create(
            "https://cloud.example", true, null, null, null, null, null, null, null, null, null, null, null));

    private Task<AuthenticateRequestResult> AskAsync(string? header, AuthenticationConfiguration? configuration = null) =>
        FakeIssuer.Authentication(new FakeHttpClientFactory(_channel), configuration: configuration)
            .AuthenticateRequestAsync(Activity, header, CancellationToken.None);

    private async Task RefusedAsync(string? header) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(header));
}
