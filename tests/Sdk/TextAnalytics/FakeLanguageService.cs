using System.Net;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Pipeline;

namespace CoachBot.Sdk.Tests.TextAnalytics;

/// <summary>Answers every request with one recorded answer, and keeps what was asked.</summary>
internal sealed class FakeLanguageService(HttpStatusCode status, string body, string? retryAfter = null) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public List<JsonElement> Bodies { get; } = [];

    public TextAnalyticsClientOptions Options
    {
        get
        {
            var options = new TextAnalyticsClientOptions { Transport = new HttpClientTransport(this) };
            options.Retry.MaxRetries = 0;
            return options;
        }
    }

    public TextAnalyticsClient Client => new(new Uri("https://contoso.cognitiveservices.azure.com"), new AzureKeyCredential("the-key"), Options);

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Content!.ReadAsStream(cancellationToken));
        return Answer(request, reader.ReadToEnd());
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => Answer(request, await request.Content!.ReadAsStringAsync(cancellationToken));

    private HttpResponseMessage Answer(HttpRequestMessage request, string asked)
    {
        Requests.Add(request);
        Bodies.Add(JsonDocument.Parse(asked).RootElement);
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return response;
    }
}
