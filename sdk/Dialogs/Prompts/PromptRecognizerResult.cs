namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer: the default when it was not understood.</summary>
    public T Value { get; set; } = default!;

    /// <summary>Whether dialogs around the prompt may interrupt it.</summary>
    public bool AllowInterruption { get; set; }
}
