namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a dialog came to.</summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result!;
    }

    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that ended returned: null when it returned nothing.</summary>
    public object Result { get; set; }

    /// <summary>Whether a parent ended its own dialog in the same turn.</summary>
    public bool ParentEnded { get; set; }
}
