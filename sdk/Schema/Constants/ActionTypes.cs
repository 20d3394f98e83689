namespace Microsoft.Bot.Schema;

/// <summary>What a card action does.</summary>
public static class ActionTypes
{
    /// <summary>The value for open URL.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>The value for im back.</summary>
    public const string ImBack = "imBack";

    /// <summary>The value for post back.</summary>
    public const string PostBack = "postBack";

    /// <summary>The value for play audio.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>The value for play video.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>The value for show image.</summary>
    public const string ShowImage = "showImage";

    /// <summary>The value for download file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>The value for signin.</summary>
    public const string Signin = "signin";

    /// <summary>The value for call.</summary>
    public const string Call = "call";

    /// <summary>The value for payment.</summary>
    public const string Payment = "payment";

    /// <summary>The value for message back.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>The value for open app.</summary>
    public const string OpenApp = "openApp";
}
