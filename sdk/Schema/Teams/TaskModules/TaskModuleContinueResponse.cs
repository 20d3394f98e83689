using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module goes on.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty task module continue response.</summary>
    public TaskModuleContinueResponse() : base("continue")
    {
    }

    /// <summary>Creates a task module continue response from its parts.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
