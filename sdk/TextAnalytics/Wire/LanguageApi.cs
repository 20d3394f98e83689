using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Calls the Language API: one address, told apart by the kind of the request.</summary>
internal sealed class LanguageApi(Uri endpoint, TextAnalyticsClientOptions options, HttpPipelinePolicy authentication)
{
    private static readonly ErrorParser Errors = new();
    private readonly HttpPipeline _pipeline = HttpPipelineBuilder.Build(options, authentication);

    public string DefaultLanguage => options.DefaultLanguage;

    /// <summary>Sends a request and reads its answer; synchronous callers get a task that is done.</summary>
    public async ValueTask<(AnalyzeTextResults<TDocument> Results, Response Raw)> SendAsync<TDocument>(
        AnalyzeTextRequest request,
        bool statistics,
        JsonTypeInfo<AnalyzeTextResponse<TDocument>> type,
        bool async,
        CancellationToken cancellationToken)
        where TDocument : ResultDocument
    {
        using var message = Message(request, statistics);
        if (async)
            await _pipeline.SendAsync(message, cancellationToken);
        else
            _pipeline.Send(message, cancellationToken);

        var response = message.Response;
        if (response.IsError)
            throw new RequestFailedException(response, null, Errors);
        var results = JsonSerializer.Deserialize(response.Content, type)?.Results
            ?? throw new JsonException("The service answered without results.");
        return (results, response);
    }

    private HttpMessage Message(AnalyzeTextRequest body, bool statistics)
    {
        var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/language/:analyze-text", escape: false);
        request.Uri.AppendQuery("api-version", options.ApiVersion);
        if (statistics)
            request.Uri.AppendQuery("showStats", "true");
        request.Headers.SetValue("Accept", "application/json");
        request.Headers.SetValue("Content-Type", "application/json");
        request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Default.AnalyzeTextRequest));
        return message;
    }
}
