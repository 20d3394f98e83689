using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A task module was opened or submitted.</summary>
public class TaskModuleRequest
{
    /// <summary>Creates an empty task module request.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Creates a task module request from its parts.</summary>
    public TaskModuleRequest(
        object data = null,
        TaskModuleRequestContext context = null,
        TabEntityContext tabEntityContext = null)
    {
        Data = data;
        Context = context;
        TabEntityContext = tabEntityContext;
    }

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public object Data { get; set; }

    /// <summary>The context.</summary>
    [JsonPropertyName("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>The tab entity context.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
