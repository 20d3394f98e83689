using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the certificate of the bot.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string? _tenantId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;
    private readonly bool _sendX5c;

    /// <summary>Creates the factory of a bot.</summary>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (appId != _appId) throw new InvalidOperationException("Invalid appId.");
        return Task.FromResult<ServiceClientCredentials>(new CertificateAppCredentials(_certificate, appId!, _tenantId, audience, _sendX5c, _httpClient, _logger)
        {
            LoginEndpoint = loginEndpoint,
            ValidateAuthority = validateAuthority,
        });
    }
}
