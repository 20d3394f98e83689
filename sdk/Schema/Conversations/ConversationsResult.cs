using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Creates an empty conversations result.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Creates a conversations result from its parts.</summary>
    public ConversationsResult(string continuationToken = null, IList<ConversationMembers> conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations!;
    }

    /// <summary>The continuation token.</summary>
    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations.</summary>
    [JsonPropertyName("conversations")]
    public IList<ConversationMembers> Conversations { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
