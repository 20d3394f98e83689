namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for text.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>Creates a text prompt.</summary>
    public TextPrompt(string dialogId, PromptValidator<string> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
        => PromptSending.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<string>();
        var activity = turnContext.Activity;
        if (string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal) && !string.IsNullOrEmpty(activity.Text))
        {
            result.Succeeded = true;
            result.Value = activity.Text;
        }

        return Task.FromResult(result);
    }
}
