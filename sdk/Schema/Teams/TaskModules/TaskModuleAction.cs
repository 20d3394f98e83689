using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a task module.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>Creates an empty action.</summary>
    public TaskModuleAction()
    {
    }

    /// <summary>Creates the action; an object <paramref name="value"/> gets the type that opens the task module.</summary>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JsonNode.Parse(json)!.AsObject(),
            _ => JsonNode.Parse(SchemaJson.Serialize(value))!.AsObject(),
        };
        data["type"] = "task/fetch";
        Value = SchemaJson.ToElement(data);
    }
}
