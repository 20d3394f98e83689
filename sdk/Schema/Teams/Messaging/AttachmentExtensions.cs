namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to attachments.</summary>
public static class AttachmentExtensions
{
    /// <summary>Makes a result of a messaging extension from an attachment.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = null)
    {
        return new MessagingExtensionAttachment(
            attachment.ContentType,
            attachment.ContentUrl,
            attachment.Content,
            attachment.Name,
            attachment.ThumbnailUrl,
            previewAttachment);
    }
}
