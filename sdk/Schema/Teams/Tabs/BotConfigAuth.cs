using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The bot asks to sign in before it is configured.</summary>
public class BotConfigAuth
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The suggested actions.</summary>
    [JsonPropertyName("suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
