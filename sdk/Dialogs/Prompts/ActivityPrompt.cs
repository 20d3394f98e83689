namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any kind that its validator accepts.</summary>
public abstract class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Creates an activity prompt.</summary>
    protected ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var promptOptions = PromptState.Required(options);
        var state = PromptState.Begin(dc.ActiveDialog, promptOptions);
        await OnPromptAsync(dc.Context, state, promptOptions, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var options = PromptState.Options(dc.ActiveDialog);
        var state = PromptState.Values(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);

        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(context, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Called when a dialog pushed on top of the prompt ends: the prompt asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OnPromptAsync(turnContext, PromptState.Values(instance), PromptState.Options(instance), cancellationToken);
    }

    /// <summary>Asks the question.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        => OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <summary>Asks the question, for the first time or again.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
        => PromptSending.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as the answer.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
    }
}
