namespace Microsoft.Bot.Connector;

/// <summary>The ids of the channels.</summary>
public static class Channels
{
    /// <summary>The id of the Alexa channel.</summary>
    public const string Alexa = "alexa";

    /// <summary>The id of the Cortana channel.</summary>
    public const string Cortana = "cortana";

    /// <summary>The id of the Directline channel.</summary>
    public const string Directline = "directline";

    /// <summary>The id of the DirectlineSpeech channel.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>The id of the Email channel.</summary>
    public const string Email = "email";

    /// <summary>The id of the Emulator channel.</summary>
    public const string Emulator = "emulator";

    /// <summary>The id of the Facebook channel.</summary>
    public const string Facebook = "facebook";

    /// <summary>The id of the Groupme channel.</summary>
    public const string Groupme = "groupme";

    /// <summary>The id of the Kik channel.</summary>
    public const string Kik = "kik";

    /// <summary>The id of the Line channel.</summary>
    public const string Line = "line";

    /// <summary>The id of the Msteams channel.</summary>
    public const string Msteams = "msteams";

    /// <summary>The id of the Omni channel.</summary>
    public const string Omni = "omnichannel";

    /// <summary>The id of the Outlook channel.</summary>
    public const string Outlook = "outlook";

    /// <summary>The id of the Skype channel.</summary>
    public const string Skype = "skype";

    /// <summary>The id of the Skypeforbusiness channel.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>The id of the Slack channel.</summary>
    public const string Slack = "slack";

    /// <summary>The id of the Sms channel.</summary>
    public const string Sms = "sms";

    /// <summary>The id of the Telegram channel.</summary>
    public const string Telegram = "telegram";

    /// <summary>The id of the Telephony channel.</summary>
    public const string Telephony = "telephony";

    /// <summary>The id of the Test channel.</summary>
    public const string Test = "test";

    /// <summary>The id of the Twilio channel.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>The id of the Webchat channel.</summary>
    public const string Webchat = "webchat";
}
