namespace Azure.AI.TextAnalytics;

/// <summary>The body of an answer.</summary>
internal sealed record AnalyzeTextResponse<TDocument>(string? Kind, AnalyzeTextResults<TDocument>? Results)
    where TDocument : ResultDocument;

/// <summary>The results, by document.</summary>
internal sealed record AnalyzeTextResults<TDocument>(
    IReadOnlyList<TDocument>? Documents, IReadOnlyList<DocumentError>? Errors, BatchCount? Statistics, string? ModelVersion)
    where TDocument : ResultDocument;

/// <summary>What every result has.</summary>
internal abstract record ResultDocument
{
    public string Id { get; init; } = "";

    public IReadOnlyList<WarningItem>? Warnings { get; init; }

    public DocumentCount? Statistics { get; init; }
}

/// <summary>A document that could not be read.</summary>
internal sealed record DocumentError(string Id, ErrorItem Error);

/// <summary>The body of a failed request.</summary>
internal sealed record ErrorResponse(ErrorItem? Error);

/// <summary>An error, with a closer one inside.</summary>
internal sealed record ErrorItem(string? Code, string? Message, string? Target, ErrorItem? Innererror)
{
    public ErrorItem Telling => Innererror is { Code: not null } inner ? inner with { Message = inner.Message ?? Message } : this;
}

/// <summary>A remark.</summary>
internal sealed record WarningItem(string? Code, string? Message);

/// <summary>What was counted in a document.</summary>
internal sealed record DocumentCount(int CharactersCount, int TransactionsCount);

/// <summary>What was counted in a batch.</summary>
internal sealed record BatchCount(int DocumentsCount, int ValidDocumentsCount, int ErroneousDocumentsCount, long TransactionsCount);
