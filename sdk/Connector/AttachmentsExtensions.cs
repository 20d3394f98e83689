using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The same questions, answered with the body alone.</summary>
public static class AttachmentsExtensions
{
    /// <summary>What is known of an attachment.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>The content of one view of an attachment; the caller disposes it.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default)
    {
        var result = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken);
        result.Request?.Dispose();
        return result.Body;
    }
}
