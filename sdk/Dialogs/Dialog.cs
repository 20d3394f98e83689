namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation that may take several turns.</summary>
public abstract class Dialog
{
    /// <summary>Says that the dialog waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Creates a dialog. Without an id, one is computed when it is first asked for.</summary>
    protected Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>The id: unique in a dialog set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog reports to.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value;
    }

    /// <summary>A text that changes when the dialog changes in a way that matters to a running instance.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Called when the dialog starts.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called on the user's next turn, when this dialog is active. By default the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Called when a dialog that this one started ends. By default this dialog ends too, with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called when the dialog should ask its question again.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called when the dialog ends, to clean up.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called when an event reaches the dialog: it may handle it, then its parents may, then it has a last chance.</summary>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
            return true;
        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
            return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Called before an event goes to the parents. True when it is handled.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Called when no parent handled an event. True when it is handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Computes the id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
