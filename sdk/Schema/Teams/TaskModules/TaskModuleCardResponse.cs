using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab shows cards.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty task module card response.</summary>
    public TaskModuleCardResponse() : base("continue")
    {
    }

    /// <summary>Creates a task module card response from its parts.</summary>
    public TaskModuleCardResponse(TabResponse value = null)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public TabResponse Value { get; set; }
}
