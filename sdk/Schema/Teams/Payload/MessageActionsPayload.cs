using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message an action was called on.</summary>
public class MessageActionsPayload
{
    /// <summary>Creates an empty message actions payload.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Creates a message actions payload from its parts.</summary>
    public MessageActionsPayload(
        string id = null,
        string replyToId = null,
        string messageType = null,
        string createdDateTime = null,
        string lastModifiedDateTime = null,
        bool? deleted = null,
        string subject = null,
        string summary = null,
        string importance = null,
        string locale = null,
        string linkToMessage = null,
        MessageActionsPayloadFrom from = null,
        MessageActionsPayloadBody body = null,
        string attachmentLayout = null,
        IList<MessageActionsPayloadAttachment> attachments = null,
        IList<MessageActionsPayloadMention> mentions = null,
        IList<MessageActionsPayloadReaction> reactions = null)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        LinkToMessage = linkToMessage;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The reply to id.</summary>
    [JsonPropertyName("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>The message type.</summary>
    [JsonPropertyName("messageType")]
    public string MessageType { get; set; }

    /// <summary>The created date time.</summary>
    [JsonPropertyName("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>The last modified date time.</summary>
    [JsonPropertyName("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>The deleted.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>The subject.</summary>
    [JsonPropertyName("subject")]
    public string Subject { get; set; }

    /// <summary>The summary.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; set; }

    /// <summary>The importance.</summary>
    [JsonPropertyName("importance")]
    public string Importance { get; set; }

    /// <summary>The locale.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>The link to message.</summary>
    [JsonPropertyName("linkToMessage")]
    public string LinkToMessage { get; set; }

    /// <summary>The from.</summary>
    [JsonPropertyName("from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>The body.</summary>
    [JsonPropertyName("body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>The attachment layout.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The attachments.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>The mentions.</summary>
    [JsonPropertyName("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>The reactions.</summary>
    [JsonPropertyName("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
