namespace Azure.AI.TextAnalytics;

/// <summary>The body of a request: what to do, how, and to which texts.</summary>
internal sealed record AnalyzeTextRequest(string Kind, AnalyzeTextParameters Parameters, AnalysisInput AnalysisInput);

/// <summary>The texts of a request.</summary>
internal sealed record AnalysisInput(IReadOnlyList<InputDocument> Documents);

/// <summary>One text of a request.</summary>
internal sealed record InputDocument(string Id, string? Language, string Text);

/// <summary>How to do it; what is null is left to the service.</summary>
internal sealed record AnalyzeTextParameters
{
    public string? ModelVersion { get; init; }

    public bool? LoggingOptOut { get; init; }

    public string? StringIndexType { get; init; }

    public bool? OpinionMining { get; init; }

    public string? Domain { get; init; }

    public IReadOnlyList<string>? PiiCategories { get; init; }
}
