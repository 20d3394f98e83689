namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of events that dialogs raise themselves.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is asked to prompt again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is about to be cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container changed since it began.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";
}
