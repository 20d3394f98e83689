using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>An authentication that checks nothing, for tests.</summary>
    public static BotFrameworkAuthentication Create() => Create(
        channelService: null,
        validateAuthority: false,
        toChannelFromBotLoginUrl: null,
        toChannelFromBotOAuthScope: null,
        toBotFromChannelTokenIssuer: null,
        oAuthUrl: null,
        toBotFromChannelOpenIdMetadataUrl: null,
        toBotFromEmulatorOpenIdMetadataUrl: null,
        callerId: null,
        credentialFactory: new PasswordServiceClientCredentialFactory(),
        authConfiguration: new AuthenticationConfiguration(),
        httpClientFactory: null,
        logger: null);

    /// <summary>The authentication of a cloud; every address can be set.</summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        var cloud = Choose(channelService);
        var given = new[]
        {
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        };
        if (given.Any(value => !string.IsNullOrEmpty(value)))
        {
            cloud = new CloudEnvironment(
                Or(toChannelFromBotLoginUrl, cloud.LoginUrl),
                Or(toChannelFromBotOAuthScope, cloud.OAuthScope),
                Or(toBotFromChannelTokenIssuer, cloud.TokenIssuer),
                Or(oAuthUrl, cloud.OAuthUrl),
                Or(toBotFromChannelOpenIdMetadataUrl, cloud.ChannelMetadataUrl),
                Or(toBotFromEmulatorOpenIdMetadataUrl, cloud.DirectoryMetadataUrl),
                callerId,
                validateAuthority);
        }

        return new CloudBotFrameworkAuthentication(
            cloud,
            credentialFactory ?? new PasswordServiceClientCredentialFactory(),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory?.CreateClient() ?? SharedHttp.Client,
            logger ?? NullLogger.Instance);
    }

    private static CloudEnvironment Choose(string? channelService) => channelService switch
    {
        null or "" => CloudEnvironment.Public,
        GovernmentAuthenticationConstants.ChannelService => CloudEnvironment.Government,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };

    private static string Or(string? value, string other) => string.IsNullOrEmpty(value) ? other : value;
}
