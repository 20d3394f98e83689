using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Creates an empty meeting participants event details.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Creates a meeting participants event details from its parts.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = null)
    {
        Members = members;
    }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsMeetingMember> Members { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
