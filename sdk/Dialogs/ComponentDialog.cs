namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of other dialogs, with a stack of their own inside it.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Where the inner stack is kept in the state of the component.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Creates a component.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that the component starts with: the first one added, unless set.</summary>
    public string InitialDialogId { get; set; } = null!;

    /// <summary>Adds a dialog to the component.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
            InitialDialogId = dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        Guard.NotCancellationToken(options, nameof(options));
        TelemetryClient.TrackDialogView(Id);
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);

        var innerDc = CreateChildContext(outerDc);
        var result = await OnBeginDialogAsync(innerDc, options!, cancellationToken);
        return await CloseTurnAsync(outerDc, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);

        var innerDc = CreateChildContext(outerDc);
        var result = await OnContinueDialogAsync(innerDc, cancellationToken);
        return await CloseTurnAsync(outerDc, result, cancellationToken);
    }

    /// <summary>Called when a dialog pushed on top of the component ends: the inner stack asks its question again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Guard.NotCancellationToken(result, nameof(result));
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var innerDc = CreateInnerContext(turnContext, instance);
        await innerDc.RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = CreateInnerContext(turnContext, instance);
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
        => new(Dialogs, dc, InnerState(dc.ActiveDialog));

    /// <summary>Initializes the component once, before it first runs.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
            return;
        _initialized = true;
        await OnInitializeAsync(outerDc);
    }

    /// <summary>Called once before the component first runs.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id!;
        return Task.CompletedTask;
    }

    /// <summary>Called when the component starts: begins the initial dialog.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Called on the user's next turn: continues the active inner dialog.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component ends, to clean up.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Called after the inner dialog was asked to prompt again.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component with the result of the inner dialog.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken)
        => outerDc.EndDialogAsync(result, cancellationToken);

    private async Task<DialogTurnResult> CloseTurnAsync(
        DialogContext outerDc, DialogTurnResult result, CancellationToken cancellationToken)
    {
        if (result.Status == DialogTurnStatus.Waiting)
            return EndOfTurn;
        var ended = await EndComponentAsync(outerDc, result.Result, cancellationToken);
        return result.Status == DialogTurnStatus.Cancelled
            ? new DialogTurnResult(DialogTurnStatus.Cancelled, result.Result)
            : ended;
    }

    private DialogContext CreateInnerContext(ITurnContext turnContext, DialogInstance instance)
        => new(Dialogs, turnContext, InnerState(instance));

    private static DialogState InnerState(DialogInstance instance)
    {
        if (StateValue.Get<DialogState>(instance.State, PersistedDialogState) is { } state)
            return state;
        state = new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }
}
