namespace Microsoft.Bot.Schema;

/// <summary>Constants for speech.</summary>
public static class SpeechConstants
{
    /// <summary>Says nothing at all.</summary>
    public const string EmptySpeakTag = "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
