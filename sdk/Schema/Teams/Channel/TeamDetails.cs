using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team in detail.</summary>
public class TeamDetails
{
    /// <summary>Creates an empty team details.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Creates a team details from its parts.</summary>
    public TeamDetails(
        string id = null,
        string name = null,
        string aadGroupId = null,
        int channelCount = default,
        int memberCount = default,
        string type = null,
        string tenantId = null)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
        ChannelCount = channelCount;
        MemberCount = memberCount;
        Type = type;
        TenantId = tenantId;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The aad group id.</summary>
    [JsonPropertyName("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>The channel count.</summary>
    [JsonPropertyName("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>The member count.</summary>
    [JsonPropertyName("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
