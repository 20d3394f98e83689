using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What can be asked about conversations, over HTTP.</summary>
public class Conversations : IConversations
{
    /// <summary>Creates the operations of a client.</summary>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Get,
            Uri("v3", "conversations").WithQuery(("continuationToken", continuationToken)),
            customHeaders)
            .SendAsync<ConversationsResult>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Post,
            Uri("v3", "conversations"),
            customHeaders, Required.Of(parameters))
            .SendAsync<ConversationResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Post,
            Uri("v3", "conversations", Required.Of(conversationId), "activities"),
            customHeaders, Required.Of(activity))
            .SendAsync<ResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Post,
            Uri("v3", "conversations", Required.Of(conversationId), "activities", "history"),
            customHeaders, Required.Of(transcript))
            .SendAsync<ResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Put,
            Uri("v3", "conversations", Required.Of(conversationId), "activities", Required.Of(activityId)),
            customHeaders, Required.Of(activity))
            .SendAsync<ResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Post,
            Uri("v3", "conversations", Required.Of(conversationId), "activities", Required.Of(activityId)),
            customHeaders, Required.Of(activity))
            .SendAsync<ResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Delete,
            Uri("v3", "conversations", Required.Of(conversationId), "activities", Required.Of(activityId)),
            customHeaders)
            .SendRawAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Get,
            Uri("v3", "conversations", Required.Of(conversationId), "members"),
            customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Get,
            Uri("v3", "conversations", Required.Of(conversationId), "members", Required.Of(userId)),
            customHeaders)
            .SendAsync<ChannelAccount>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Get,
            Uri("v3", "conversations", Required.Of(conversationId), "pagedmembers").WithQuery(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken)),
            customHeaders)
            .SendAsync<PagedMembersResult>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Delete,
            Uri("v3", "conversations", Required.Of(conversationId), "members", Required.Of(memberId)),
            customHeaders)
            .SendRawAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Get,
            Uri("v3", "conversations", Required.Of(conversationId), "activities", Required.Of(activityId), "members"),
            customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(
            HttpMethod.Post,
            Uri("v3", "conversations", Required.Of(conversationId), "attachments"),
            customHeaders, Required.Of(attachmentUpload))
            .SendAsync<ResourceResponse>(cancellationToken);

    private Uri Uri(params ReadOnlySpan<string> path) => ServiceUri.Create(Client.BaseUri, path);

    private ServiceCall Call(HttpMethod method, Uri uri, Dictionary<string, List<string>>? customHeaders, object? body = null) =>
        new(Client.HttpClient, Client.Credentials, method, uri) { Body = body, CustomHeaders = customHeaders };
}
