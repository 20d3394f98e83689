using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module does next.</summary>
public class TaskModuleResponse
{
    /// <summary>Creates an empty task module response.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Creates a task module response from its parts.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = null, CacheInfo cacheInfo = null)
    {
        Task = task;
        CacheInfo = cacheInfo;
    }

    /// <summary>The task.</summary>
    [JsonPropertyName("task"), JsonConverter(typeof(RuntimeTypeConverter<TaskModuleResponseBase>))]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>The cache info.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
