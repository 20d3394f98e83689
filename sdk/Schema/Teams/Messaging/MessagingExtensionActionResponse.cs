using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension action.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Creates an empty messaging extension action response.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Creates a messaging extension action response from its parts.</summary>
    public MessagingExtensionActionResponse(
        TaskModuleResponseBase task = null,
        MessagingExtensionResult composeExtension = null,
        CacheInfo cacheInfo = null)
    {
        Task = task;
        ComposeExtension = composeExtension;
        CacheInfo = cacheInfo;
    }

    /// <summary>The task.</summary>
    [JsonPropertyName("task"), JsonConverter(typeof(RuntimeTypeConverter<TaskModuleResponseBase>))]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>The compose extension.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>The cache info.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
