using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Creates an empty task module request context.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Creates a task module request context from its parts.</summary>
    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    /// <summary>The theme.</summary>
    [JsonPropertyName("theme")]
    public string Theme { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
