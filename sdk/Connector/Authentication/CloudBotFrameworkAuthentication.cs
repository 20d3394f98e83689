using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens against the keys of a cloud; keys, clients and tokens are kept.</summary>
internal sealed class CloudBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudEnvironment _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly HttpClient _http;
    private readonly ILogger _logger;
    private readonly ConnectorCache _connectors;
    private readonly TokenValidator _channels;
    private readonly TokenValidator _directory;

    public CloudBotFrameworkAuthentication(
        CloudEnvironment cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        HttpClient http,
        ILogger logger)
    {
        _cloud = cloud;
        _credentials = credentials;
        _configuration = configuration;
        _http = http;
        _logger = logger;
        _connectors = new ConnectorCache(cloud, credentials, http);
        _channels = new TokenValidator(new SigningKeys(cloud.ChannelMetadataUrl, http, TimeProvider.System), [cloud.TokenIssuer]);
        _directory = new TokenValidator(
            new SigningKeys(cloud.DirectoryMetadataUrl, http, TimeProvider.System),
            [.. DirectoryIssuers.All, .. configuration.ValidTokenIssuers ?? []]);
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string? authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            await RequireDisabledAsync(cancellationToken);
            var isSkill = activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;
            return await CreateResultAsync(isSkill ? SkillValidation.CreateAnonymousSkillClaim() : Anonymous(), cancellationToken);
        }

        var identity = await ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        return await CreateResultAsync(identity, cancellationToken);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string? authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
            throw new UnauthorizedAccessException("The channel id is missing.");
        if (string.IsNullOrWhiteSpace(authHeader)) await RequireDisabledAsync(cancellationToken);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? Anonymous()
            : await ValidateAsync(authHeader, channelIdHeader, serviceUrl: null, cancellationToken);
        return await CreateResultAsync(identity, cancellationToken);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string? authHeader,
        CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await ValidateAsync(authHeader, channelId: null, serviceUrl: null, cancellationToken);
        await RequireDisabledAsync(cancellationToken);
        return SkillValidation.CreateAnonymousSkillClaim();
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new CachingConnectorFactory(_connectors, AppIdOf(claimsIdentity));
    }

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = AppIdOf(claimsIdentity);
        var credentials = await _connectors.GetCredentialsAsync(appId, _cloud.OAuthScope, cancellationToken);
        return new ServiceUserTokenClient(appId, credentials, _http, new Uri(_cloud.OAuthUrl));
    }

    // What the bot is called by: the audience of a channel's token, or no name where nothing is checked.
    private static string? AppIdOf(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;

    private static ClaimsIdentity Anonymous() => new([], AuthenticationConstants.AnonymousAuthType);

    private async Task RequireDisabledAsync(CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
            throw new UnauthorizedAccessException("The authorization header is missing.");
    }

    private async Task<ClaimsIdentity> ValidateAsync(
        string authHeader,
        string? channelId,
        string? serviceUrl,
        CancellationToken cancellationToken)
    {
        try
        {
            var identity = SkillValidation.IsSkillToken(authHeader) || EmulatorValidation.IsTokenFromEmulator(authHeader)
                ? await ValidateDirectoryAsync(authHeader, cancellationToken)
                : await ValidateChannelAsync(authHeader, channelId, serviceUrl, cancellationToken);
            await JwtTokenValidation.ValidateClaimsAsync(_configuration, [.. identity.Claims]);
            return identity;
        }
        catch (UnauthorizedAccessException error)
        {
            ConnectorLog.Refused(_logger, error.Message, error.InnerException);
            throw;
        }
    }

    private async Task<ClaimsIdentity> ValidateChannelAsync(
        string authHeader,
        string? channelId,
        string? serviceUrl,
        CancellationToken cancellationToken)
    {
        var identity = await _channels.ValidateAsync(
            authHeader, channelId, _configuration.RequiredEndorsements, cancellationToken);
        await RequireOurAppIdAsync(identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, cancellationToken);
        if (serviceUrl is null) return identity;
        var claimed = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        return !string.IsNullOrWhiteSpace(claimed) && string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase)
            ? identity
            : throw new UnauthorizedAccessException("The token is for another service URL.");
    }

    private async Task<ClaimsIdentity> ValidateDirectoryAsync(string authHeader, CancellationToken cancellationToken)
    {
        var identity = await _directory.ValidateAsync(
            authHeader, channelId: null, _configuration.RequiredEndorsements, cancellationToken);
        var appId = JwtTokenValidation.GetAppIdFromClaims(identity.Claims);
        if (string.IsNullOrWhiteSpace(appId))
            throw new UnauthorizedAccessException("The token names no app.");
        var isSkill = SkillValidation.IsSkillClaim(identity.Claims);
        var ours = isSkill ? identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value : appId;
        await RequireOurAppIdAsync(ours, cancellationToken);
        return identity;
    }

    private async Task RequireOurAppIdAsync(string? appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await _credentials.IsValidAppIdAsync(appId, cancellationToken))
            throw new UnauthorizedAccessException("The token is for another app.");
    }

    private async Task<AuthenticateRequestResult> CreateResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var caller = SkillValidation.IsSkillClaim(identity.Claims)
            ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims)
            : null;
        var isDisabled = await _credentials.IsAuthenticationDisabledAsync(cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = caller ?? _cloud.OAuthScope,
            CallerId = isDisabled ? null
                : caller is null ? _cloud.CallerId
                : CallerIdConstants.BotToBotPrefix + caller,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }
}
