using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file.</summary>
public class FileInfoCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Creates an empty file info card.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Creates a file info card from its parts.</summary>
    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
