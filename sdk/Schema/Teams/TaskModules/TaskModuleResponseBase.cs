using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every next step of a task module has.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Creates an empty task module response base.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Creates a task module response base from its parts.</summary>
    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
