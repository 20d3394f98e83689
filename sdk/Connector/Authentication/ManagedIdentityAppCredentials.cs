using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The managed identity of a bot.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Creates credentials.</summary>
    public ManagedIdentityAppCredentials(
        string appId,
        string oAuthScope,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId!, OAuthScope, CustomHttpClient));
}
