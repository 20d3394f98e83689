using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module closes with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty task module message response.</summary>
    public TaskModuleMessageResponse() : base("message")
    {
    }

    /// <summary>Creates a task module message response from its parts.</summary>
    public TaskModuleMessageResponse(string value = null)
        : base("message")
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
