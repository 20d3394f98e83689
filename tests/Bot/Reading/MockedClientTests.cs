using Azure;
using Azure.AI.TextAnalytics;
using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace CoachBot.Bot.Tests.Reading;

public sealed class MockedClientTests
{
    private const string Text = "Great phone, but the battery died after a week.";
    private readonly Mock<TextAnalyticsClient> _client = new();
    private readonly FakeTime _time = new();

    public MockedClientTests()
    {
        _client.Setup(c => c.RecognizePiiEntitiesBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<RecognizePiiEntitiesOptions>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(Answer(RecognizePiiEntitiesResultCollection([], null, "")));
        _client.Setup(c => c.ExtractKeyPhrasesBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<TextAnalyticsRequestOptions>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(Answer(ExtractKeyPhrasesResultCollection([ExtractKeyPhrasesResult("0", default, KeyPhraseCollection(["battery", "week"]))], null, "")));
        Feels(SentenceSentiment(TextSentiment.Negative, Text, 0.1, 0.1, 0.8, 0, Text.Length, []));
    }

    [Fact]
    public async Task A_key_phrase_of_the_worst_sentence_names_the_complaint_when_no_opinion_does()
        => Assert.Equal("battery", (await Read()).Gist.Grievance);

    [Fact]
    public async Task Opinions_are_mined_and_logs_are_off()
    {
        await Read();

        _client.Verify(c => c.AnalyzeSentimentBatchAsync(
            It.Is<IEnumerable<TextDocumentInput>>(d => d.Single().Text == Text),
            It.Is<AnalyzeSentimentOptions>(o => o.IncludeOpinionMining == true && o.DisableServiceLogs == true),
            It.IsAny<CancellationToken>()));
    }

    [Fact]
    public async Task A_call_that_does_not_heed_its_token_cannot_hold_a_turn()
    {
        _client.Setup(c => c.AnalyzeSentimentBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<AnalyzeSentimentOptions>(), It.IsAny<CancellationToken>()))
            .Returns(new TaskCompletionSource<Response<AnalyzeSentimentResultCollection>>().Task);

        var reading = Read();
        _time.Advance(TimeSpan.FromMilliseconds(800));

        Assert.Same(LocalStub.Plain, await reading.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static Response<T> Answer<T>(T value) => Response.FromValue(value, Mock.Of<Response>());

    private void Feels(SentenceSentiment sentence)
        => _client.Setup(c => c.AnalyzeSentimentBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<AnalyzeSentimentOptions>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(Answer(AnalyzeSentimentResultCollection(
                [AnalyzeSentimentResult("0", default, DocumentSentiment(TextSentiment.Mixed, 0.4, 0.1, 0.5, [sentence]))], null, "")));

    private Task<MessageReading> Read()
        => new AzureReader(new LocalStub(), _client.Object, t => t, new AzureReaderOptions(), _time, NullLogger<AzureReader>.Instance)
            .ReadMessageAsync(new CustomerMessage(Text), CancellationToken.None).AsTask();
}
