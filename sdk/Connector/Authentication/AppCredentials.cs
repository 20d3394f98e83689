using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot shows to a channel: a token from the directory.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly Lazy<IAuthenticator> _authenticator;
    private readonly string? _oAuthScope;

    /// <summary>Creates the credentials.</summary>
    protected AppCredentials(
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        _oAuthScope = oAuthScope;
        _authenticator = new(() => BuildIAuthenticator().Value);
    }

    /// <summary>The id of the bot.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the token.</summary>
    public string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Where the token comes from.</summary>
    public virtual string OAuthEndpoint =>
        LoginEndpoint is null || HasTenantOfItsOwn
            ? string.Format(CultureInfo.InvariantCulture, LoginUrlTemplate, ChannelAuthTenant)
            : LoginEndpoint;

    /// <summary>What the token is asked for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    /// <summary>Whether the address of the directory is checked.</summary>
    public virtual bool ValidateAuthority { get; internal init; } = true;

    internal string? LoginEndpoint { get; init; }

    /// <summary>The tenant that was set.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>What asks for the token.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>The log.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>The tenant, when none was set.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>What a token is asked for, when nothing was set.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Where the token of a tenant comes from.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    private bool HasTenantOfItsOwn => !string.IsNullOrEmpty(AuthTenant)
        && (LoginEndpoint == AuthenticationConstants.ToChannelFromBotLoginUrl
            || LoginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl);

    private string LoginUrlTemplate => LoginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
        ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
        : ToChannelFromBotLoginUrlTemplate;

    /// <summary>Adds the token to a request.</summary>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!ShouldSetToken(request)) return;
        request.Headers.Authorization = new("Bearer", await GetTokenAsync());
    }

    /// <summary>A token; a new one, if it is forced.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false) =>
        (await _authenticator.Value.GetTokenAsync(forceRefresh)).AccessToken;

    /// <summary>Makes what gets the tokens.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    /// <summary>Whether a request gets a token.</summary>
    protected virtual bool ShouldSetToken(HttpRequestMessage request) =>
        !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;
}
