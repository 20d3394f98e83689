using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who or what wrote a message.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Creates an empty message actions payload from.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Creates a message actions payload from from its parts.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = null,
        MessageActionsPayloadApp application = null,
        MessageActionsPayloadConversation conversation = null)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>The application.</summary>
    [JsonPropertyName("application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
