namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps between turns.</summary>
internal static class PromptState
{
    internal const string AttemptCount = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    /// <summary>Puts the options and a fresh state in the instance, and gives the question its input hint.</summary>
    internal static IDictionary<string, object> Begin(DialogInstance instance, PromptOptions options)
    {
        ExpectInput(options.Prompt);
        ExpectInput(options.RetryPrompt);
        var state = new Dictionary<string, object>(StringComparer.Ordinal) { [AttemptCount] = 0 };
        instance.State[PersistedOptions] = options;
        instance.State[PersistedState] = state;
        return state;
    }

    internal static PromptOptions Options(DialogInstance instance) => StateValue.Get<PromptOptions>(instance.State, PersistedOptions)!;

    internal static IDictionary<string, object> Values(DialogInstance instance) => StateValue.Map(instance.State, PersistedState);

    internal static void CountAttempt(IDictionary<string, object> state) => state[AttemptCount] = StateValue.Int(state, AttemptCount) + 1;

    internal static PromptOptions Required(object? options)
    {
        Guard.NotCancellationToken(options, nameof(options));
        return options as PromptOptions
            ?? throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
    }

    private static void ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }
}
