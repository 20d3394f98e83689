using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzureReaderTests : IDisposable
{
    private readonly FakeAzure _azure = new();

    public void Dispose() => _azure.Dispose();

    [Fact]
    public async Task Azure_adds_to_the_local_reading()
    {
        var reading = await Read(new LocalStub());

        Assert.Equal(1.7, reading.Heat, 6);
        Assert.Equal("The delivery was awful.", reading.Gist.Grievance);
        var personal = Assert.Single(reading.Personal);
        Assert.Equal("Elm Road 5, Leeds", FakeAzure.Text.Substring(personal.Start, personal.Evidence.Length));
    }

    [Fact]
    public async Task What_the_local_reading_found_stays()
    {
        var signal = new Finding(Signals.Legal, 0, "The delivery", "Because.");
        var local = new MessageReading(3.5, 2, [signal], new Gist("delivery", "was awful", "money", "time", "Jo"));

        var reading = await Read(new LocalStub(local));

        Assert.Equal(local, reading with { Personal = [] });
    }

    [Fact]
    public async Task A_text_is_masked_before_it_leaves()
    {
        await Read(new LocalStub());

        Assert.Equal(3, _azure.Asked.Count);
        Assert.All(_azure.Asked, body => Assert.DoesNotContain("4111", body, StringComparison.Ordinal));
        Assert.All(_azure.Asked, body => Assert.Contains("The delivery was awful.", body, StringComparison.Ordinal));
        Assert.All(_azure.Asked, body => Assert.Contains("\"loggingOptOut\":true", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Drafts_of_staff_never_leave()
    {
        var local = new LocalStub();

        var reading = await Reader(local).ReadReplyAsync(new DraftReply("Calm down."), CancellationToken.None);

        Assert.Same(local.Reply, reading);
        Assert.Empty(_azure.Asked);
    }

    [Fact]
    public async Task Nothing_is_asked_about_nothing()
    {
        var reading = await Reader(new LocalStub()).ReadMessageAsync(new CustomerMessage("  \n"), CancellationToken.None);

        Assert.Same(LocalStub.Plain, reading);
        Assert.Empty(_azure.Asked);
    }

    [Fact]
    public async Task A_document_that_azure_cannot_read_adds_nothing()
    {
        _azure.Answers["SentimentAnalysis"] = """
            {"kind":"SentimentAnalysisResults","results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidArgument","message":"Invalid language code."}}],"modelVersion":"x"}}
            """;

        var reading = await Read(new LocalStub());

        Assert.Equal(1, reading.Heat);
        Assert.Null(reading.Gist.Grievance);
        Assert.Single(reading.Personal);
    }

    private async Task<MessageReading> Read(IReader local)
        => await Reader(local).ReadMessageAsync(new CustomerMessage(FakeAzure.Text), CancellationToken.None);

    private AzureReader Reader(IReader local) => new(
        local,
        _azure.Client(),
        text => text.Replace("4111 1111 1111 1111", "[card]", StringComparison.Ordinal),
        new AzureReaderOptions(),
        new FakeTime(),
        NullLogger<AzureReader>.Instance);
}
