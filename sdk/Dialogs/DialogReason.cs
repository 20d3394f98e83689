namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog method is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog starts.</summary>
    BeginCalled,

    /// <summary>The dialog goes on with the user's next turn.</summary>
    ContinueCalled,

    /// <summary>A dialog on top of it ended, or the dialog itself ends.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>The dialog is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step skipped ahead.</summary>
    NextCalled,
}
