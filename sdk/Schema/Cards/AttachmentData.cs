using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An attachment with its bytes.</summary>
public class AttachmentData
{
    /// <summary>Creates an empty attachment data.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Creates a attachment data from its parts.</summary>
    public AttachmentData(
        string type = null,
        string name = null,
        byte[] originalBase64 = null,
        byte[] thumbnailBase64 = null)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The original base64.</summary>
    [JsonPropertyName("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>The thumbnail base64.</summary>
    [JsonPropertyName("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
