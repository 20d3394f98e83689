using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What an adaptiveCard/action invoke carries.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction Action { get; set; } = null!;

    /// <summary>The authentication.</summary>
    [JsonPropertyName("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
