namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator has at hand.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood: the validator may change it.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was started with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What is remembered until the prompt ends.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were, this one included.</summary>
    public int AttemptCount => StateValue.Int(State, PromptState.AttemptCount);
}
