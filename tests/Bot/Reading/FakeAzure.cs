using System.Net;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Pipeline;
using CoachBot.Bot.Reading;

namespace CoachBot.Bot.Tests.Reading;

/// <summary>The Language service as a transport: answers with documented shapes, or fails as told.</summary>
internal sealed class FakeAzure : HttpMessageHandler
{
    public const string Text = "The delivery was awful. My card 4111 1111 1111 1111, Elm Road 5, Leeds.";

    public const string Sentiment = """
        {"kind":"SentimentAnalysisResults","results":{"documents":[{"id":"0","sentiment":"negative",
          "confidenceScores":{"positive":0,"neutral":0.02,"negative":0.98},
          "sentences":[{"sentiment":"negative","confidenceScores":{"positive":0,"neutral":0.01,"negative":0.99},"offset":0,"length":23,"text":"The delivery was awful.",
            "targets":[{"sentiment":"negative","confidenceScores":{"positive":0.01,"negative":0.99},"offset":4,"length":8,"text":"delivery",
              "relations":[{"relationType":"assessment","ref":"#/documents/0/sentences/0/assessments/0"}]}],
            "assessments":[{"sentiment":"negative","confidenceScores":{"positive":0.01,"negative":0.99},"offset":17,"length":5,"text":"awful","isNegated":false}]}],
          "warnings":[]}],"errors":[],"modelVersion":"2022-11-01"}}
        """;

    public const string Pii = """
        {"kind":"PiiEntityRecognitionResults","results":{"documents":[{"id":"0","redactedText":"",
          "entities":[{"text":"Elm Road 5, Leeds","category":"Address","offset":53,"length":17,"confidenceScore":0.98}],"warnings":[]}],
          "errors":[],"modelVersion":"2023-04-15"}}
        """;

    public const string KeyPhrases = """
        {"kind":"KeyPhraseExtractionResults","results":{"documents":[{"id":"0","keyPhrases":["delivery","card"],"warnings":[]}],"errors":[],"modelVersion":"2022-10-01"}}
        """;

    public List<string> Asked { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public string? RetryAfter { get; set; }

    public bool Hangs { get; set; }

    public bool Unreachable { get; set; }

    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal)
    {
        ["SentimentAnalysis"] = Sentiment,
        ["PiiEntityRecognition"] = Pii,
        ["KeyPhraseExtraction"] = KeyPhrases,
    };

    public TextAnalyticsClient Client()
    {
        var options = ReadingServices.ClientOptions(new ReadingSettings());
        options.Transport = new HttpClientTransport(this);
        return new(new Uri("https://contoso.cognitiveservices.azure.com"), new AzureKeyCredential("key"), options);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        lock (Asked)
            Asked.Add(body);
        if (Hangs)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        if (Unreachable)
            throw new HttpRequestException("No such host is known.");

        using var asked = JsonDocument.Parse(body);
        var answer = Status == HttpStatusCode.OK
            ? Answers[asked.RootElement.GetProperty("kind").GetString()!]
            : """{"error":{"code":"429","message":"Too many requests."}}""";
        var response = new HttpResponseMessage(Status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        if (RetryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);
        return response;
    }
}
