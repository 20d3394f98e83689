using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A conversation.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Creates an empty message actions payload conversation.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Creates a message actions payload conversation from its parts.</summary>
    public MessageActionsPayloadConversation(
        string conversationIdentityType = null,
        string id = null,
        string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The conversation identity type.</summary>
    [JsonPropertyName("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The display name.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
