using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack in one turn, and what can be done with it.</summary>
public class DialogContext
{
    private const string ActivityReceivedKey = "activityReceivedEmitted";
    private static readonly object Told = true;

    private readonly IDictionary<string, object>? _inheritedServices;
    private readonly DialogContext? _servedBy;
    private TurnContextStateCollection? _services;

    /// <summary>Creates the context of a stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack;
    }

    /// <summary>Creates the context of a stack inside another.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        _servedBy = parentDialogContext;
    }

    internal DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state, IDictionary<string, object> services)
        : this(dialogs, turnContext, state)
        => _inheritedServices = services;

    /// <summary>The dialogs that the stack can hold.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context that this one is inside: null for the outermost.</summary>
    public DialogContext Parent { get; set; } = null!;

    /// <summary>The context of the active dialog's own stack: null when it has none.</summary>
    public DialogContext Child
        => ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null!;

    /// <summary>The dialog on top of the stack: null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null!;

    /// <summary>Services for the dialogs of the turn: those of the parent, and what is added here.</summary>
    public TurnContextStateCollection Services => _services ??= InheritServices();

    /// <summary>Starts a dialog on top of the stack.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Guard.NotCancellationToken(options, nameof(options));
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));

            if (FindDialog(dialogId) is not { } dialog)
            {
                throw new ArgumentException(
                    $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                    + " The dialog must be included in the current or parent DialogSet."
                    + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
                    nameof(dialogId));
            }

            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        }
        catch (Exception error)
        {
            AddStackTo(error);
            throw;
        }
    }

    /// <summary>Starts a prompt on top of the stack.</summary>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn to the active dialog.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            // Once a turn, however many stacks are continued in it.
            if (Context.TurnState.TryAdd(ActivityReceivedKey, Told))
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
            if (ActiveDialog is not { } instance)
                return new DialogTurnResult(DialogTurnStatus.Empty);
            if (FindDialog(instance.Id) is not { } dialog)
                throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {instance.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception error)
        {
            AddStackTo(error);
            throw;
        }
    }

    /// <summary>The language of the turn.</summary>
    public string GetLocale()
    {
        try
        {
            return Context.Activity.Locale is { Length: > 0 } locale ? new CultureInfo(locale).Name : CultureInfo.CurrentCulture.Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Guard.NotCancellationToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
            if (ActiveDialog is not { } instance)
                return new DialogTurnResult(DialogTurnStatus.Complete, result);

            if (FindDialog(instance.Id) is not { } dialog)
            {
                throw new InvalidOperationException(
                    $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{instance.Id}' wasn't found.");
            }

            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        }
        catch (Exception error)
        {
            AddStackTo(error);
            throw;
        }
    }

    /// <summary>Cancels every dialog on the stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels every dialog on the stack, and on its parents' stacks if asked to. A dialog below the first may handle the event and stay.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        Guard.NotCancellationToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        var notify = false;
        for (var dc = this; dc is not null;)
        {
            if (dc.Stack.Count > 0)
            {
                // The dialog that asks to cancel is not asked whether it may.
                if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken))
                    break;
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }
            else
            {
                dc = cancelParents ? dc.Parent : null;
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog and starts another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotCancellationToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Asks the active dialog to put its question again.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken))
            return;
        if (ActiveDialog is not { } instance)
            return;
        if (FindDialog(instance.Id) is not { } dialog)
            throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{instance.Id}'.");
        await dialog.RepromptDialogAsync(Context, instance, cancellationToken);
    }

    /// <summary>Finds a dialog here or in a parent: null when there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId)!;

    /// <summary>Tells the active dialog, or the innermost active one, of an event. True when it was handled.</summary>
    public async Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        Guard.NotCancellationToken(value, nameof(value));
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
            dc = child;

        if (dc.ActiveDialog is not { } instance || dc.FindDialog(instance.Id) is not { } dialog)
            return false;
        return await dialog.OnDialogEventAsync(
            dc, new DialogEvent { Name = name, Value = value!, Bubble = bubble }, cancellationToken);
    }

    private TurnContextStateCollection InheritServices()
    {
        var services = new TurnContextStateCollection();
        foreach (var service in _inheritedServices ?? _servedBy?.Services ?? services)
            services[service.Key] = service.Value;
        return services;
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
            return;
        if (FindDialog(instance.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    /// <summary>Says in the error which dialogs were running. The innermost context says it first and best.</summary>
    private void AddStackTo(Exception error)
    {
        if (error.Data.Contains(nameof(DialogContext)))
            return;
        error.Data[nameof(DialogContext)] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = Stack.Select(instance => instance.Id).ToList(),
        };
    }
}
