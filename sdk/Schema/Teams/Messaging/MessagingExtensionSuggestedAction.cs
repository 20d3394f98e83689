using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Actions a messaging extension suggests.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Creates an empty messaging extension suggested action.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Creates a messaging extension suggested action from its parts.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null)
    {
        Actions = actions;
    }

    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
