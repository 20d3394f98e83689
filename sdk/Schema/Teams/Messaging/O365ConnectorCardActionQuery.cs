using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The action of a connector card that was chosen.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Creates an empty O365 connector card action query.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Creates an O365 connector card action query from its parts.</summary>
    public O365ConnectorCardActionQuery(string body = null, string actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>The body.</summary>
    [JsonPropertyName("body")]
    public string Body { get; set; }

    /// <summary>The action id.</summary>
    [JsonPropertyName("actionId")]
    public string ActionId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
