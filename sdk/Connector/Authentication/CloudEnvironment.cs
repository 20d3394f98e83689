using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of one cloud.</summary>
internal sealed record CloudEnvironment(
    string LoginUrl,
    string OAuthScope,
    string TokenIssuer,
    string OAuthUrl,
    string ChannelMetadataUrl,
    string DirectoryMetadataUrl,
    string? CallerId,
    bool ValidateAuthority)
{
    public static CloudEnvironment Public { get; } = new(
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.OAuthUrl,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerIdConstants.PublicAzureChannel,
        ValidateAuthority: true);

    public static CloudEnvironment Government { get; } = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.OAuthUrlGov,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerIdConstants.USGovChannel,
        ValidateAuthority: true);
}
