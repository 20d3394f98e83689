namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The same for the US government cloud, where it differs.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The setting that chooses this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where a bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot of a tenant gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>What a bot asks a token for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Who signs the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>The keys of channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>The keys of the directory.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>The tenant of bots that have none of their own.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";
}
