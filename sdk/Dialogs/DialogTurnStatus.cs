namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and the turn ends with it.</summary>
    CompleteAndWait,
}
