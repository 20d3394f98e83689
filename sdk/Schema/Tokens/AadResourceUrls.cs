using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Resources of the directory.</summary>
public class AadResourceUrls
{
    /// <summary>Creates an empty aad resource urls.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Creates a aad resource urls from its parts.</summary>
    public AadResourceUrls(IList<string> resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>The resource urls.</summary>
    [JsonPropertyName("resourceUrls")]
    public IList<string> ResourceUrls { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
