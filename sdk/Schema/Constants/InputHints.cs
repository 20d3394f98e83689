namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot accepts, expects or ignores input.</summary>
public static class InputHints
{
    /// <summary>The value for accepting input.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The value for ignoring input.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The value for expecting input.</summary>
    public const string ExpectingInput = "expectingInput";
}
