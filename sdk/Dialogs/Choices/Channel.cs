namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public static class Channel
{
    /// <summary>Whether a channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string? conversationType = null)
        => channelId switch
        {
            "facebook" or "skype" => buttonCnt <= 10,
            "line" => buttonCnt <= 13,
            "kik" => buttonCnt <= 20,
            "telegram" or "emulator" or "directline" or "directlinespeech" or "webchat" => buttonCnt <= 100,
            "msteams" => buttonCnt <= 3 && string.Equals(conversationType, "personal", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Whether a channel shows that many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100)
        => channelId switch
        {
            "facebook" or "skype" => buttonCnt <= 3,
            "msteams" => buttonCnt <= 50,
            "line" => buttonCnt <= 99,
            "slack" or "telegram" or "emulator" or "directline" or "directlinespeech"
                or "webchat" or "cortana" => buttonCnt <= 100,
            _ => false,
        };

    /// <summary>Whether a channel keeps messages in sight.</summary>
    public static bool HasMessageFeed(string channelId) => !string.Equals(channelId, "cortana", StringComparison.Ordinal);

    /// <summary>How long the text on a button may be.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn: empty when it is not known.</summary>
    public static string GetChannelId(ITurnContext turnContext)
        => string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
}
