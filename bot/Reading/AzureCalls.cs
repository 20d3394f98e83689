using Azure.AI.TextAnalytics;

namespace CoachBot.Bot.Reading;

/// <summary>Asks Azure the three questions about a message, all at once.</summary>
/// <param name="client">The client.</param>
public sealed class AzureCalls(TextAnalyticsClient client)
{
    // The texts are customers' words: the service is told to keep no log of them.
    private static readonly AnalyzeSentimentOptions Opinions = new() { IncludeOpinionMining = true, DisableServiceLogs = true };
    private static readonly RecognizePiiEntitiesOptions Personal = new() { DisableServiceLogs = true };
    private static readonly TextAnalyticsRequestOptions Phrases = new() { DisableServiceLogs = true };

    /// <summary>Asks. A document that Azure cannot read adds nothing.</summary>
    public async Task<AzureFindings> AskAsync(IReadOnlyList<TextDocumentInput> documents, CancellationToken cancellationToken)
    {
        var sentiment = client.AnalyzeSentimentBatchAsync(documents, Opinions, cancellationToken);
        var personal = client.RecognizePiiEntitiesBatchAsync(documents, Personal, cancellationToken);
        var phrases = client.ExtractKeyPhrasesBatchAsync(documents, Phrases, cancellationToken);

        // Waits no longer than allowed even for a call that does not heed its token.
        await Task.WhenAll(sentiment, personal, phrases).WaitAsync(cancellationToken);

        var feelings = (await sentiment).Value.Where(r => !r.HasError).Select(r => r.DocumentSentiment).ToList();
        return new(
            feelings.Select(f => f.ConfidenceScores.Positive).DefaultIfEmpty().Min(),
            feelings.Select(f => f.ConfidenceScores.Negative).DefaultIfEmpty().Max(),
            [.. feelings.SelectMany(f => f.Sentences)],
            [.. (await phrases).Value.Where(r => !r.HasError).SelectMany(r => r.KeyPhrases)],
            [.. (await personal).Value.Where(r => !r.HasError).SelectMany(r => r.Entities)]);
    }
}
