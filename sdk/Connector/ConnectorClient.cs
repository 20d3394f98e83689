using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot can ask of a channel, over HTTP.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    /// <summary>Creates a client with the id and password of an app.</summary>
    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = null,
        string microsoftAppPassword = null,
        params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers)
    {
    }

    /// <summary>Creates a client with the credentials of an app.</summary>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, SharedHttp.Create(handlers), disposeHttpClient: handlers.Length > 0)
    {
    }

    /// <summary>Creates a client that calls through an HTTP client.</summary>
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient = false)
        : base(customHttpClient ?? SharedHttp.Client, disposeHttpClient && customHttpClient is not null)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        Conversations = new Conversations(this);
        Attachments = new Attachments(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; }

    /// <inheritdoc/>
    public virtual IAttachments Attachments { get; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; }
}
