using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension shows.</summary>
public class MessagingExtensionResult
{
    /// <summary>Creates an empty messaging extension result.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Creates a messaging extension result from its parts.</summary>
    public MessagingExtensionResult(
        string attachmentLayout = null,
        string type = null,
        IList<MessagingExtensionAttachment> attachments = null,
        MessagingExtensionSuggestedAction suggestedActions = null,
        string text = null,
        Activity activityPreview = null)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>The attachment layout.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The attachments.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>The suggested actions.</summary>
    [JsonPropertyName("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The activity preview.</summary>
    [JsonPropertyName("activityPreview")]
    public Activity ActivityPreview { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
