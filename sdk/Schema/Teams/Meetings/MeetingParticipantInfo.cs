using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Creates an empty meeting participant info.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Creates a meeting participant info from its parts.</summary>
    public MeetingParticipantInfo(string role = null, bool? inMeeting = null)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>The role.</summary>
    [JsonPropertyName("role")]
    public string Role { get; set; }

    /// <summary>The in meeting.</summary>
    [JsonPropertyName("inMeeting")]
    public bool? InMeeting { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
