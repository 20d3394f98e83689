namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The names and addresses of the Bot Framework protocol.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where a bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot of a tenant gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>What a bot asks a token for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who signs the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>The keys of channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The keys of the directory.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>The keys of an enterprise channel.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of a tenant in version 1.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of a tenant in version 2.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The issuer of a government tenant in version 1.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>The issuer of a government tenant in version 2.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The tenant of bots that have none of their own.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The setting of the keys of channels.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>The setting of the cloud.</summary>
    public const string ChannelService = "ChannelService";

    /// <summary>The setting of the token service.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>The claim that names the app in version 2.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The claim that names whom a token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim that names the issuer.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The header that names the key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The claim that names the service URL.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The claim that names the version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The claim that names the app in version 1.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim that names the scopes.</summary>
    public const string ScopeClaim = "scp";

    /// <summary>The app id of a skill without one.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The authentication of those who need none.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The signatures that are accepted.</summary>
    public static readonly string[] AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
