using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Creates an empty message actions payload reaction.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Creates a message actions payload reaction from its parts.</summary>
    public MessageActionsPayloadReaction(
        string reactionType = null,
        string createdDateTime = null,
        MessageActionsPayloadFrom user = null)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>The reaction type.</summary>
    [JsonPropertyName("reactionType")]
    public string ReactionType { get; set; }

    /// <summary>The created date time.</summary>
    [JsonPropertyName("createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadFrom User { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
