using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the id and the password of the bot.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>Creates the factory of a bot without credentials.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Creates the factory of a bot.</summary>
    public PasswordServiceClientCredentialFactory(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The id of the bot.</summary>
    public string AppId { get; set; }

    /// <summary>The password of the bot.</summary>
    public string Password { get; set; }

    /// <summary>The tenant of the bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken)) return MicrosoftAppCredentials.Empty;
        if (appId != AppId) throw new InvalidOperationException("Invalid appId.");
        return new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, audience)
        {
            LoginEndpoint = loginEndpoint,
            ValidateAuthority = validateAuthority,
        };
    }
}
