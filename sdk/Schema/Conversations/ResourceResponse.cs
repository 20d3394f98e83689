using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id of something made.</summary>
public class ResourceResponse
{
    /// <summary>Creates an empty resource response.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates a resource response from its parts.</summary>
    public ResourceResponse(string id = null)
    {
        Id = id!;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
