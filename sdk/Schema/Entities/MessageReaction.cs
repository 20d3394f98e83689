using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Creates an empty message reaction.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates a message reaction from its parts.</summary>
    public MessageReaction(string type = null)
    {
        Type = type!;
    }

    /// <summary>The reaction: see MessageReactionTypes.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
