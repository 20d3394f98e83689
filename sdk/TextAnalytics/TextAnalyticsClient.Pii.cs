namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <summary>The personal data of a document.</summary>
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(
        string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => Done(RecognizePiiEntitiesOne(document, language, options, async: false, cancellationToken));

    /// <summary>The personal data of a document.</summary>
    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
        string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => await RecognizePiiEntitiesOne(document, language, options, async: true, cancellationToken);

    /// <summary>The personal data of each document, all in one language.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => Done(RecognizePiiEntitiesAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The personal data of each document.</summary>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => Done(RecognizePiiEntitiesAll(Batch.Of(documents, Api.DefaultLanguage), options, async: false, cancellationToken));

    /// <summary>The personal data of each document, all in one language.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => await RecognizePiiEntitiesAll(Batch.Of(documents, language, Api.DefaultLanguage), options, async: true, cancellationToken);

    /// <summary>The personal data of each document.</summary>
    public virtual async Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
        => await RecognizePiiEntitiesAll(Batch.Of(documents, Api.DefaultLanguage), options, async: true, cancellationToken);

    private async ValueTask<Response<PiiEntityCollection>> RecognizePiiEntitiesOne(
        string document, string? language, RecognizePiiEntitiesOptions? options, bool async, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var all = await RecognizePiiEntitiesAll(Batch.Of([document], language, Api.DefaultLanguage), options, async, cancellationToken);
        return Single(all.Value, all.GetRawResponse(), r => r.Entities);
    }

    private async ValueTask<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesAll(
        List<InputDocument> documents, RecognizePiiEntitiesOptions? options, bool async, CancellationToken cancellationToken)
    {
        var parameters = Parameters(options, indexed: true) with
        {
            Domain = options?.DomainFilter == PiiEntityDomain.ProtectedHealthInformation ? "phi" : null,
            PiiCategories = options is { CategoriesFilter.Count: > 0 } ? [.. options.CategoriesFilter.Select(c => c.ToString())] : null,
        };
        var request = new AnalyzeTextRequest("PiiEntityRecognition", parameters, new(documents));
        var (results, raw) = await Api.SendAsync(
            request, options?.IncludeStatistics == true, WireJson.Default.AnalyzeTextResponsePiiDocument, async, cancellationToken);
        var list = Batch.InOrder(
            documents,
            (results.Documents ?? []).Select(d => new RecognizePiiEntitiesResult(d.Id, ToModel.Count(d), ToModel.Pii(d)))
                .Concat((results.Errors ?? []).Select(e => new RecognizePiiEntitiesResult(e.Id, ToModel.Error(e.Error)))));
        return Response.FromValue(new RecognizePiiEntitiesResultCollection(list, ToModel.Count(results.Statistics), results.ModelVersion ?? ""), raw);
    }
}
