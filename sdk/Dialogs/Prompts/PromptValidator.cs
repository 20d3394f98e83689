namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
