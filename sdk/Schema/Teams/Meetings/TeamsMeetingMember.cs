using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Creates an empty teams meeting member.</summary>
    public TeamsMeetingMember()
    {
    }

    /// <summary>Creates a teams meeting member from its parts.</summary>
    public TeamsMeetingMember(TeamsChannelAccount user = null, UserMeetingDetails meeting = null)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public UserMeetingDetails Meeting { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
