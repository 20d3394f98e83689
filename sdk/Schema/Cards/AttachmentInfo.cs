using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What is known of an attachment.</summary>
public class AttachmentInfo
{
    /// <summary>Creates an empty attachment info.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Creates a attachment info from its parts.</summary>
    public AttachmentInfo(string name = null, string type = null, IList<AttachmentView> views = null)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The views.</summary>
    [JsonPropertyName("views")]
    public IList<AttachmentView> Views { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
