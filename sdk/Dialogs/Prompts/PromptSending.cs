namespace Microsoft.Bot.Builder.Dialogs;

internal static class PromptSending
{
    /// <summary>Sends the question, or on a retry what is said instead, if there is anything to say.</summary>
    internal static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Question(options, isRetry) is { } question)
            await turnContext.SendActivityAsync(ActivityCopy.Of(question), cancellationToken);
    }

    internal static Activity? Question(PromptOptions options, bool isRetry) => isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
}
