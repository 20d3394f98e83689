using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Creates an empty teams meeting participant.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Creates a teams meeting participant from its parts.</summary>
    public TeamsMeetingParticipant(
        TeamsChannelAccount user = null,
        ConversationAccount conversation = null,
        MeetingParticipantInfo meeting = null)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
