using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who is mentioned in a message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Creates an empty message actions payload mention.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Creates a message actions payload mention from its parts.</summary>
    public MessageActionsPayloadMention(
        int? id = null,
        string mentionText = null,
        MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public int? Id { get; set; }

    /// <summary>The mention text.</summary>
    [JsonPropertyName("mentionText")]
    public string MentionText { get; set; }

    /// <summary>The mentioned.</summary>
    [JsonPropertyName("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
