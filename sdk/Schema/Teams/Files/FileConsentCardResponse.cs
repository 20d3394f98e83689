using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a file consent card.</summary>
public class FileConsentCardResponse
{
    /// <summary>Creates an empty file consent card response.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Creates a file consent card response from its parts.</summary>
    public FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary>The context.</summary>
    [JsonPropertyName("context")]
    public object Context { get; set; }

    /// <summary>The upload info.</summary>
    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
