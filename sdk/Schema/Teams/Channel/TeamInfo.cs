using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Creates an empty team info.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Creates a team info from its parts.</summary>
    public TeamInfo(string id = null, string name = null, string aadGroupId = null)
    {
        Id = id!;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The aad group id.</summary>
    [JsonPropertyName("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
