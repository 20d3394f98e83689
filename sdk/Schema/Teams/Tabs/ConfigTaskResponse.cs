namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration answered with a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
