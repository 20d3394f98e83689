using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Knows the credentials of the bot from the configuration.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.</summary>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration,
        HttpClient httpClient = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"]?.Trim();
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim();
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]?.Trim();
        var tenantId = configuration["MicrosoftAppTenantId"]?.Trim();

        if (Is(type, "UserAssignedMsi"))
        {
            Require(appId, "MicrosoftAppId", type!);
            Require(tenantId, "MicrosoftAppTenantId", type!);
            _inner = new ManagedIdentityServiceClientCredentialsFactory(appId!, httpClient, logger);
        }
        else if (Is(type, "SingleTenant"))
        {
            Require(appId, "MicrosoftAppId", type!);
            Require(tenantId, "MicrosoftAppTenantId", type!);
            Require(password, "MicrosoftAppPassword", type!);
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            // Any other type is a bot of several tenants, or one without credentials.
            _inner = new PasswordServiceClientCredentialFactory(appId, password, string.Empty, httpClient, logger);
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static bool Is(string? type, string expected) => string.Equals(type, expected, StringComparison.OrdinalIgnoreCase);

    private static void Require(string? value, string name, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{name} is required in the configuration of a bot of type {type}.", name);
    }
}
