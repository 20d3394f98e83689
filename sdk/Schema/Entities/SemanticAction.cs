using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What the user means to do.</summary>
public class SemanticAction
{
    /// <summary>Creates an empty semantic action.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Creates a semantic action from its parts.</summary>
    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null, string state = null)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The entities.</summary>
    [JsonPropertyName("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>start, continue or done.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
