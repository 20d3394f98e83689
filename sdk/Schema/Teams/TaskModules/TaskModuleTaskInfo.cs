using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module shows.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Creates an empty task module task info.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Creates a task module task info from its parts.</summary>
    public TaskModuleTaskInfo(
        string title = null,
        object height = null,
        object width = null,
        string url = null,
        Attachment card = null,
        string fallbackUrl = null,
        string completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>The height.</summary>
    [JsonPropertyName("height")]
    public object Height { get; set; }

    /// <summary>The width.</summary>
    [JsonPropertyName("width")]
    public object Width { get; set; }

    /// <summary>The URL.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The card.</summary>
    [JsonPropertyName("card")]
    public Attachment Card { get; set; }

    /// <summary>The fallback URL.</summary>
    [JsonPropertyName("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The completion bot id.</summary>
    [JsonPropertyName("completionBotId")]
    public string CompletionBotId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
