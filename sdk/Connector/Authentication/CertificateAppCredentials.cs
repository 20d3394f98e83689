using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The id and the certificate of a bot.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <summary>Creates credentials.</summary>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, sendX5c: false, customHttpClient, logger)
    {
    }

    /// <summary>Creates credentials for an audience.</summary>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant,
        string oAuthScope,
        bool sendX5c,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new MsalAuthenticator(
        OAuthScope,
        MsalAuthenticator.Confidential(MicrosoftAppId!, OAuthEndpoint, ValidateAuthority, CustomHttpClient)
            .WithCertificate(_certificate, _sendX5c)
            .Build()));
}
