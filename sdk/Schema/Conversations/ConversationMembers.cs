using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    /// <summary>Creates an empty conversation members.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Creates a conversation members from its parts.</summary>
    public ConversationMembers(string id = null, IList<ChannelAccount> members = null)
    {
        Id = id;
        Members = members!;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
