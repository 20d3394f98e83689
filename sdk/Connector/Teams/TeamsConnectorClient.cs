using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a bot can ask of Teams, over HTTP.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient
{
    /// <summary>Creates a client that brings its own HTTP client.</summary>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, SharedHttp.Create(handlers), disposeHttpClient: handlers.Length > 0)
    {
    }

    /// <summary>Creates a client that calls through an HTTP client.</summary>
    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient httpClient,
        bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        Teams = new TeamsOperations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; }

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; }
}
