using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something attached to a message.</summary>
public class Attachment
{
    /// <summary>Creates an empty attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates a attachment from its parts.</summary>
    public Attachment(
        string contentType = null,
        string contentUrl = null,
        object content = null,
        string name = null,
        string thumbnailUrl = null)
    {
        ContentType = contentType!;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type.</summary>
    [JsonPropertyName("contentType")]
    public string ContentType { get; set; } = null!;

    /// <summary>Where the content is.</summary>
    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    [JsonPropertyName("content")]
    public object Content { get; set; }

    /// <summary>The name to show.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of it is.</summary>
    [JsonPropertyName("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
