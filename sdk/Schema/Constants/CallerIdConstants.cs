namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot.</summary>
public static class CallerIdConstants
{
    /// <summary>A channel in public Azure.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel in the US government cloud.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot; its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
