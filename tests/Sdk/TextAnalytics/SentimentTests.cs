using System.Net;
using Azure.AI.TextAnalytics;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class SentimentTests : IDisposable
{
    private const string Text = "The rooms were lovely. The staff were not very kind!!";
    private readonly FakeLanguageService _service = new(HttpStatusCode.OK, Answers.Sentiment);

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_document_has_a_feeling_and_sentences()
    {
        DocumentSentiment document = await _service.Client.AnalyzeSentimentAsync(Text);

        Assert.Equal(TextSentiment.Mixed, document.Sentiment);
        Assert.Equal(0.59, document.ConfidenceScores.Negative);
        Assert.Equal([TextSentiment.Positive, TextSentiment.Negative], document.Sentences.Select(s => s.Sentiment));
        Assert.All(document.Sentences, s => Assert.Equal(s.Text, Text.Substring(s.Offset, s.Length)));
        Assert.Equal(TextAnalyticsWarningCode.LongWordsInDocument, document.Warnings.Single().WarningCode.ToString());
    }

    [Fact]
    public async Task An_opinion_ties_a_target_to_every_assessment_its_relations_name()
    {
        DocumentSentiment document = await _service.Client.AnalyzeSentimentAsync(Text);

        var opinion = document.Sentences.Last().Opinions.Single();
        Assert.Equal("staff", opinion.Target.Text);
        Assert.Equal(0.98, opinion.Target.ConfidenceScores.Negative);
        Assert.Equal(["kind", "lovely"], opinion.Assessments.Select(a => a.Text));
        Assert.Equal([true, false], opinion.Assessments.Select(a => a.IsNegated));
    }

    [Fact]
    public async Task A_request_says_what_is_asked_of_which_text()
    {
        await _service.Client.AnalyzeSentimentBatchAsync(
            [new TextDocumentInput("x", Text) { Language = "de" }],
            new AnalyzeSentimentOptions { IncludeOpinionMining = true, DisableServiceLogs = true, ModelVersion = "latest", IncludeStatistics = true });

        var request = _service.Requests.Single();
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("/language/:analyze-text", request.RequestUri!.AbsolutePath);
        Assert.Contains("api-version=2023-04-01", request.RequestUri.Query, StringComparison.Ordinal);
        Assert.Contains("showStats=true", request.RequestUri.Query, StringComparison.Ordinal);
        Assert.Equal("the-key", request.Headers.GetValues("Ocp-Apim-Subscription-Key").Single());
        var body = _service.Bodies.Single();
        Assert.Equal("SentimentAnalysis", body.GetProperty("kind").GetString());
        var parameters = body.GetProperty("parameters");
        Assert.True(parameters.GetProperty("opinionMining").GetBoolean());
        Assert.True(parameters.GetProperty("loggingOptOut").GetBoolean());
        Assert.Equal("Utf16CodeUnit", parameters.GetProperty("stringIndexType").GetString());
        Assert.Equal("latest", parameters.GetProperty("modelVersion").GetString());
        var document = body.GetProperty("analysisInput").GetProperty("documents")[0];
        Assert.Equal("x", document.GetProperty("id").GetString());
        Assert.Equal("de", document.GetProperty("language").GetString());
        Assert.Equal(Text, document.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Counts_are_read_when_they_are_asked_for()
    {
        AnalyzeSentimentResultCollection results = await _service.Client.AnalyzeSentimentBatchAsync([Text], options: new AnalyzeSentimentOptions { IncludeStatistics = true });

        Assert.Equal(53, results.Single().Statistics.CharacterCount);
        Assert.Equal(1, results.Statistics!.TransactionCount);
        Assert.Equal("2022-11-01", results.ModelVersion);
    }

    [Fact]
    public void A_synchronous_call_does_the_same()
    {
        DocumentSentiment document = _service.Client.AnalyzeSentiment(Text, "en", new AnalyzeSentimentOptions { IncludeOpinionMining = true });

        Assert.Equal(2, document.Sentences.Count);
        Assert.Equal("en", _service.Bodies.Single().GetProperty("analysisInput").GetProperty("documents")[0].GetProperty("language").GetString());
    }

    [Fact]
    public async Task The_first_version_of_the_service_can_be_chosen()
    {
        var options = new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2022_05_01)
        {
            Transport = _service.Options.Transport,
            DefaultLanguage = "fr",
        };
        var client = new TextAnalyticsClient(new Uri("https://contoso.cognitiveservices.azure.com/"), new Azure.AzureKeyCredential("k"), options);

        await client.AnalyzeSentimentAsync(Text);

        Assert.Equal("https://contoso.cognitiveservices.azure.com/language/:analyze-text?api-version=2022-05-01", _service.Requests.Single().RequestUri!.AbsoluteUri);
        Assert.Equal("fr", _service.Bodies.Single().GetProperty("analysisInput").GetProperty("documents")[0].GetProperty("language").GetString());
    }
}
