using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of a message.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Creates an empty message actions payload body.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Creates a message actions payload body from its parts.</summary>
    public MessageActionsPayloadBody(string contentType = null, string content = null, string textContent = null)
    {
        ContentType = contentType;
        Content = content;
        TextContent = textContent;
    }

    /// <summary>The content type.</summary>
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    /// <summary>The content.</summary>
    [JsonPropertyName("content")]
    public string Content { get; set; }

    /// <summary>The text content.</summary>
    [JsonPropertyName("textContent")]
    public string TextContent { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
