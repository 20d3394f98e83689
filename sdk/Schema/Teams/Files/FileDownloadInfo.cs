using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to download a file.</summary>
public class FileDownloadInfo
{
    /// <summary>The media type of the attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Creates an empty file download info.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Creates a file download info from its parts.</summary>
    public FileDownloadInfo(
        string downloadUrl = null,
        string uniqueId = null,
        string fileType = null,
        object etag = null)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>The download URL.</summary>
    [JsonPropertyName("downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>The unique id.</summary>
    [JsonPropertyName("uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The file type.</summary>
    [JsonPropertyName("fileType")]
    public string FileType { get; set; }

    /// <summary>The etag.</summary>
    [JsonPropertyName("etag")]
    public object Etag { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
