using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Creates an empty teams meeting info.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Creates a teams meeting info from its parts.</summary>
    public TeamsMeetingInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
