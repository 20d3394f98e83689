using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The same questions, answered with the body alone.</summary>
public static class ConversationsExtensions
{
    /// <summary>The conversations the bot takes part in.</summary>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Makes a conversation.</summary>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends an activity to the end of a conversation.</summary>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends what was said elsewhere.</summary>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Replaces an activity.</summary>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends an activity in answer to another.</summary>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Deletes an activity.</summary>
    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
    }

    /// <summary>The members of a conversation.</summary>
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>One member of a conversation.</summary>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this IConversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>The members of a conversation, a page at a time.</summary>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Takes a member out of a conversation.</summary>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken);
    }

    /// <summary>Who sees an activity.</summary>
    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Uploads an attachment.</summary>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends an activity to the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends an activity in answer to the one it names.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        // Without the activity to answer, the message goes to the end of the conversation.
        return activity.ReplyToId is null
            ? throw new ArgumentException("The activity has no ReplyToId.", nameof(activity))
            : operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    /// <summary>Replaces the activity of this id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id!, activity, cancellationToken);

    /// <summary>Makes a conversation of the bot with one user.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(
            new ConversationParameters { Bot = bot, Members = [user], Activity = activity },
            cancellationToken);

    /// <summary>Makes a conversation of the bot with one user, by their addresses.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount(botAddress),
            new ChannelAccount(userAddress),
            activity,
            cancellationToken);
}
