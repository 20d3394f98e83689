using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Creates an empty tenant info.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Creates a tenant info from its parts.</summary>
    public TenantInfo(string id = null)
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
