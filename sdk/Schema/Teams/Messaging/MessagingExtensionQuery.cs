using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search from a messaging extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Creates an empty messaging extension query.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Creates a messaging extension query from its parts.</summary>
    public MessagingExtensionQuery(
        string commandId = null,
        IList<MessagingExtensionParameter> parameters = null,
        MessagingExtensionQueryOptions queryOptions = null,
        string state = null)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The command id.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>The parameters.</summary>
    [JsonPropertyName("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>The query options.</summary>
    [JsonPropertyName("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
