using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One result of a messaging extension.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Creates an empty messaging extension attachment.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Creates a messaging extension attachment from its parts.</summary>
    public MessagingExtensionAttachment(
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null,
        Attachment preview = null)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>The preview.</summary>
    [JsonPropertyName("preview")]
    public Attachment Preview { get; set; }
}
