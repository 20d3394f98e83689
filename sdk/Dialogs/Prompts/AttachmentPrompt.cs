namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one attachment or more.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Creates an attachment prompt.</summary>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
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
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<Attachment>>();
        var activity = turnContext.Activity;
        if (string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal) && activity.Attachments is { Count: > 0 } attachments)
        {
            result.Succeeded = true;
            result.Value = attachments;
        }

        return Task.FromResult(result);
    }
}
