namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration answered with a sign-in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
