using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class MeetingInfo
{
    /// <summary>Creates an empty meeting info.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>Creates a meeting info from its parts.</summary>
    public MeetingInfo(
        MeetingDetails details = null,
        ConversationAccount conversation = null,
        TeamsChannelAccount organizer = null)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>The details.</summary>
    [JsonPropertyName("details")]
    public MeetingDetails Details { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The organizer.</summary>
    [JsonPropertyName("organizer")]
    public TeamsChannelAccount Organizer { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
