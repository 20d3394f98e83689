using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Actions a tab suggests.</summary>
public class TabSuggestedActions
{
    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
