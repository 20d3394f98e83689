using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public static class Channel
{
    /// <summary>Whether a channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null)
        => channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 10,
            Channels.Line => buttonCnt <= 13,
            Channels.Kik => buttonCnt <= 20,
            Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
            Channels.Msteams => buttonCnt <= 3 && string.Equals(conversationType, "personal", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Whether a channel shows that many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100)
        => channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 3,
            Channels.Msteams => buttonCnt <= 50,
            Channels.Line => buttonCnt <= 99,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
                or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
            _ => false,
        };

    /// <summary>Whether a channel keeps messages in sight.</summary>
    public static bool HasMessageFeed(string channelId) => !string.Equals(channelId, Channels.Cortana, StringComparison.Ordinal);

    /// <summary>How long the text on a button may be.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn: empty when it is not known.</summary>
    public static string GetChannelId(ITurnContext turnContext)
        => string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
}
