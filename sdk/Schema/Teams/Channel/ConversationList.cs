using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Creates an empty conversation list.</summary>
    public ConversationList()
    {
    }

    /// <summary>Creates a conversation list from its parts.</summary>
    public ConversationList(IList<ChannelInfo> conversations = null)
    {
        Conversations = conversations!;
    }

    /// <summary>The conversations.</summary>
    [JsonPropertyName("conversations")]
    public IList<ChannelInfo> Conversations { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
