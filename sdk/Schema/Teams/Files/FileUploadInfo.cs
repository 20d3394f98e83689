using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to upload a file.</summary>
public class FileUploadInfo
{
    /// <summary>Creates an empty file upload info.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Creates a file upload info from its parts.</summary>
    public FileUploadInfo(
        string name = null,
        string uploadUrl = null,
        string contentUrl = null,
        string uniqueId = null,
        string fileType = null)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The upload URL.</summary>
    [JsonPropertyName("uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>The content URL.</summary>
    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The unique id.</summary>
    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The file type.</summary>
    [JsonPropertyName("fileType")]
    public string FileType { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
