using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What can be asked about attachments, over HTTP.</summary>
public class Attachments : IAttachments
{
    /// <summary>Creates the operations of a client.</summary>
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(ServiceUri.Create(Client.BaseUri, "v3", "attachments", Required.Of(attachmentId)), customHeaders)
            .SendAsync<AttachmentInfo>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        var uri = ServiceUri.Create(
            Client.BaseUri, "v3", "attachments", Required.Of(attachmentId), "views", Required.Of(viewId));
        var call = await Call(uri, customHeaders).SendRawAsync(cancellationToken);
        return new HttpOperationResponse<Stream>
        {
            Request = call.Request,
            Response = call.Response,
            Body = await call.Response!.Content.ReadAsStreamAsync(cancellationToken),
        };
    }

    private ServiceCall Call(Uri uri, Dictionary<string, List<string>>? customHeaders) =>
        new(Client.HttpClient, Client.Credentials, HttpMethod.Get, uri) { CustomHeaders = customHeaders };
}
