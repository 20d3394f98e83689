using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment of a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Creates an empty message actions payload attachment.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>Creates a message actions payload attachment from its parts.</summary>
    public MessageActionsPayloadAttachment(
        string id = null,
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The content type.</summary>
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    /// <summary>The content URL.</summary>
    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content.</summary>
    [JsonPropertyName("content")]
    public object Content { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The thumbnail URL.</summary>
    [JsonPropertyName("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
