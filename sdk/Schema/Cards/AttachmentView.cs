using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One view of an attachment.</summary>
public class AttachmentView
{
    /// <summary>Creates an empty attachment view.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Creates a attachment view from its parts.</summary>
    public AttachmentView(string viewId = null, int? size = null)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The view id.</summary>
    [JsonPropertyName("viewId")]
    public string ViewId { get; set; }

    /// <summary>The size.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
