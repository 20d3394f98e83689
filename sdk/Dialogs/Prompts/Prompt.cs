using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks until it gets an answer that will do.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? _validator;

    /// <summary>Creates a prompt. Without a validator, any answer that is understood will do.</summary>
    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var promptOptions = PromptState.Required(options);
        var state = PromptState.Begin(dc.ActiveDialog, promptOptions);
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!string.Equals(dc.Context.Activity.Type, ActivityTypes.Message, StringComparison.Ordinal))
            return EndOfTurn;

        var options = PromptState.Options(dc.ActiveDialog);
        var state = PromptState.Values(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);

        var valid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (valid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        // A validator that has said what is wrong has said enough.
        if (!dc.Context.Responded)
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
        return OnPromptAsync(
            turnContext, PromptState.Values(instance), PromptState.Options(instance), false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (!string.Equals(e.Name, DialogEvents.ActivityReceived, StringComparison.Ordinal)
            || !string.Equals(dc.Context.Activity.Type, ActivityTypes.Message, StringComparison.Ordinal))
        {
            return false;
        }

        var recognized = await OnRecognizeAsync(
            dc.Context, PromptState.Values(dc.ActiveDialog), PromptState.Options(dc.ActiveDialog), cancellationToken);
        return recognized.Succeeded;
    }

    /// <summary>Asks the question.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default)
        => ChoiceRendering.Append(prompt, channelId, choices, style, options, null, null);

    /// <summary>Adds choices to a question, in a kind of conversation and for certain people.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
        => ChoiceRendering.Append(prompt, channelId, choices, style, options, conversationType, toList);
}
