namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>The key phrases of a document.</summary>
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(
        string document, string language = null, CancellationToken cancellationToken = default)
        => Done(ExtractKeyPhrasesOne(document, language, null, async: false, cancellationToken));

    /// <summary>The key phrases of a document.</summary>
    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(
        string document, string language = null, CancellationToken cancellationToken = default)
        => await ExtractKeyPhrasesOne(document, language, null, async: true, cancellationToken);

    /// <summary>The key phrases of each document, all in one language.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default)
        => Done(ExtractKeyPhrasesAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The key phrases of each document.</summary>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default)
        => Done(ExtractKeyPhrasesAll(Batch.Of(documents, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The key phrases of each document, all in one language.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default)
        => await ExtractKeyPhrasesAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>The key phrases of each document.</summary>
    public virtual async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default)
        => await ExtractKeyPhrasesAll(Batch.Of(documents, Api.DefaultLanguage), options, async: true, cancellationToken);

    private async ValueTask<Response<KeyPhraseCollection>> ExtractKeyPhrasesOne(
        string document, string? language, TextAnalyticsRequestOptions? options, bool async, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var all = await ExtractKeyPhrasesAll(Batch.Of([document], language, Api.DefaultLanguage), options, async, cancellationToken);
        return Single(all.Value, all.GetRawResponse(), r => r.KeyPhrases);
    }

    private async ValueTask<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesAll(
        List<InputDocument> documents, TextAnalyticsRequestOptions? options, bool async, CancellationToken cancellationToken)
    {
        var parameters = Parameters(options, indexed: false);
        var request = new AnalyzeTextRequest("KeyPhraseExtraction", parameters, new(documents));
        var (results, raw) = await Api.SendAsync(
            request, options?.IncludeStatistics == true, WireJson.Default.AnalyzeTextResponseKeyPhrasesDocument, async, cancellationToken);
        var list = Batch.InOrder(
            documents,
            (results.Documents ?? []).Select(d => new ExtractKeyPhrasesResult(d.Id, ToModel.Count(d), ToModel.KeyPhrases(d)))
                .Concat((results.Errors ?? []).Select(e => new ExtractKeyPhrasesResult(e.Id, ToModel.Error(e.Error)))));
        return Response.FromValue(new ExtractKeyPhrasesResultCollection(list, ToModel.Count(results.Statistics), results.ModelVersion ?? ""), raw);
    }
}
