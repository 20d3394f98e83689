namespace Microsoft.Bot.Builder;

/// <summary>Shorthands for what a recognizer found.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score; an empty name if there is none.</summary>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents == null)
            throw new ArgumentNullException(nameof(result), "The result has no intents.");

        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, score) in result.Intents)
        {
            if (score.Score > top.score)
                top = (intent, score.Score.Value);
        }

        return top;
    }
}
