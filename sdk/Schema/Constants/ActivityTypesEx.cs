namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that never leave the bot.</summary>
public static class ActivityTypesEx
{
    /// <summary>The value for delay.</summary>
    public const string Delay = "delay";

    /// <summary>The value for invoke response.</summary>
    public const string InvokeResponse = "invokeResponse";
}
