namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>The feeling of a document.</summary>
    public virtual Response<DocumentSentiment> AnalyzeSentiment(
        string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => Done(AnalyzeSentimentOne(document, language, options, async: false, cancellationToken));

    /// <summary>The feeling of a document.</summary>
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => await AnalyzeSentimentOne(document, language, options, async: true, cancellationToken);

    /// <summary>The feeling of each document, all in one language.</summary>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => Done(AnalyzeSentimentAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The feeling of each document.</summary>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => Done(AnalyzeSentimentAll(Batch.Of(documents, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The feeling of each document, all in one language.</summary>
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => await AnalyzeSentimentAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>The feeling of each document.</summary>
    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
        => await AnalyzeSentimentAll(Batch.Of(documents, Api.DefaultLanguage), options, async: true, cancellationToken);

    private async ValueTask<Response<DocumentSentiment>> AnalyzeSentimentOne(
        string document, string? language, AnalyzeSentimentOptions? options, bool async, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var all = await AnalyzeSentimentAll(Batch.Of([document], language, Api.DefaultLanguage), options, async, cancellationToken);
        return Single(all.Value, all.GetRawResponse(), r => r.DocumentSentiment);
    }

    private async ValueTask<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentAll(
        List<InputDocument> documents, AnalyzeSentimentOptions? options, bool async, CancellationToken cancellationToken)
    {
        var parameters = Parameters(options, indexed: true) with { OpinionMining = options?.IncludeOpinionMining };
        var request = new AnalyzeTextRequest("SentimentAnalysis", parameters, new(documents));
        var (results, raw) = await Api.SendAsync(
            request, options?.IncludeStatistics == true, WireJson.Default.AnalyzeTextResponseSentimentDocument, async, cancellationToken);
        var list = Batch.InOrder(
            documents,
            (results.Documents ?? []).Select(d => new AnalyzeSentimentResult(d.Id, ToModel.Count(d), ToModel.Sentiment(d)))
                .Concat((results.Errors ?? []).Select(e => new AnalyzeSentimentResult(e.Id, ToModel.Error(e.Error)))));
        return Response.FromValue(new AnalyzeSentimentResultCollection(list, ToModel.Count(results.Statistics), results.ModelVersion ?? ""), raw);
    }
}
