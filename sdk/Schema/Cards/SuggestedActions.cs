using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered below a message.</summary>
public class SuggestedActions
{
    /// <summary>Creates an empty suggested actions.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates a suggested actions from its parts.</summary>
    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Who sees them: everybody, when empty.</summary>
    [JsonPropertyName("to")]
    public IList<string> To { get; set; }

    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
