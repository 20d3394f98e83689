using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The id and the password of a bot.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The setting of the id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The setting of the password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>No credentials at all.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Creates credentials.</summary>
    public MicrosoftAppCredentials(string appId, string password)
        : this(appId, password, channelAuthTenant: null, customHttpClient: null)
    {
    }

    /// <summary>Creates credentials that call through an HTTP client.</summary>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient,
        ILogger logger = null,
        string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Creates credentials of a tenant.</summary>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient,
        ILogger logger = null,
        string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The password.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new MsalAuthenticator(
        OAuthScope,
        MsalAuthenticator.Confidential(MicrosoftAppId!, OAuthEndpoint, ValidateAuthority, CustomHttpClient)
            .WithClientSecret(MicrosoftAppPassword)
            .Build()));
}
