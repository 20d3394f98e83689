namespace Microsoft.Bot.Builder;

/// <summary>Finds what a user means.</summary>
public interface IRecognizer
{
    /// <summary>Finds what the turn's message means.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Finds what the turn's message means, as a type of the caller's.</summary>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
