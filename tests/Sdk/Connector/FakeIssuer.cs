using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Sdk.Tests.Connector;

/// <summary>Publishes keys of its own, and signs tokens with them.</summary>
internal sealed class FakeIssuer
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://issuer.example";
    public const string ServiceUrl = "https://smba.example/emea/";
    public const string MetadataUrl = "https://issuer.example/.well-known/openidconfiguration";
    private static readonly RSA FirstKey = RSA.Create(2048);
    private static readonly RSA SecondKey = RSA.Create(2048);
    private RSA _rsa = FirstKey;

    public string[]? Endorsements { get; set; } = ["msteams"];

    public static RSA AnotherKey => SecondKey;

    public string KeyId { get; private set; } = "key-1";

    public int MetadataFetches { get; private set; }

    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        if (request.RequestUri!.AbsoluteUri == MetadataUrl)
        {
            MetadataFetches++;
            return FakeChannel.Json($$"""{"issuer":"{{Issuer}}","jwks_uri":"https://issuer.example/keys"}""");
        }

        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_rsa.ExportParameters(includePrivateParameters: false)));
        return FakeChannel.Json(JsonSerializer.Serialize(new
        {
            keys = new object[] { new { kty = "RSA", use = "sig", kid = KeyId, n = key.N, e = key.E, endorsements = Endorsements } },
        }));
    }

    public string Header(
        string issuer = Issuer,
        string audience = AppId,
        string? serviceUrl = ServiceUrl,
        int expiresInMinutes = 60,
        RSA? signer = null,
        string? keyId = null,
        Dictionary<string, object>? more = null)
    {
        var claims = more ?? [];
        if (serviceUrl is not null) claims["serviceurl"] = serviceUrl;
        var now = DateTime.UtcNow;
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(expiresInMinutes - 120),
            IssuedAt = now.AddMinutes(expiresInMinutes - 120),
            Expires = now.AddMinutes(expiresInMinutes),
            Claims = claims,
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(signer ?? _rsa) { KeyId = keyId ?? KeyId }, SecurityAlgorithms.RsaSha256),
        });
        return "Bearer " + token;
    }

    public static BotFrameworkAuthentication Authentication(
        IHttpClientFactory http,
        string? appId = AppId,
        AuthenticationConfiguration? configuration = null) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: Issuer,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: MetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl: MetadataUrl,
            callerId: "urn:test",
            new PasswordServiceClientCredentialFactory(appId, "secret", null, http.CreateClient("login"), null),
            configuration,
            http,
            logger: null);

    public void Rotate()
    {
        _rsa = SecondKey;
        KeyId = "key-2";
    }
}
