using System.Net;
using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzureOutageTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly FakeAzure _azure = new();
    private readonly FakeTime _time = new();
    private readonly AzureReader _reader;

    public AzureOutageTests() => _reader = new(
        new LocalStub(), _azure.Client(), text => text, new AzureReaderOptions(), _time, NullLogger<AzureReader>.Instance);

    public void Dispose() => _azure.Dispose();

    [Fact]
    public async Task A_hanging_service_costs_the_time_limit_and_no_more()
    {
        _azure.Hangs = true;

        var reading = Read();
        _time.Advance(TimeSpan.FromMilliseconds(799));
        Assert.False(reading.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Same(LocalStub.Plain, await reading.WaitAsync(Patience));
    }

    [Fact]
    public async Task After_two_hangs_nobody_waits_any_more()
    {
        _azure.Hangs = true;
        for (var turn = 0; turn < 2; turn++)
        {
            var slow = Read();
            _time.Advance(TimeSpan.FromSeconds(1));
            await slow.WaitAsync(Patience);
        }

        Assert.Same(LocalStub.Plain, await Read().WaitAsync(Patience));
        Assert.Equal(6, _azure.Asked.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Unauthorized)]
    public async Task A_failing_service_is_left_alone_and_comes_back_by_itself(HttpStatusCode status)
    {
        _azure.Status = status;
        Assert.Same(LocalStub.Plain, await Read());
        await Read();
        await Read();
        Assert.Equal(6, _azure.Asked.Count);

        _azure.Status = HttpStatusCode.OK;
        _time.Advance(TimeSpan.FromSeconds(16));

        Assert.NotNull((await Read()).Gist.Grievance);
        Assert.NotNull((await Read()).Gist.Grievance);
        Assert.Equal(12, _azure.Asked.Count);
    }

    [Fact]
    public async Task A_failed_probe_doubles_the_break()
    {
        _azure.Unreachable = true;
        await Read();
        await Read();
        _time.Advance(TimeSpan.FromSeconds(16));
        await Read();
        Assert.Equal(9, _azure.Asked.Count);

        _time.Advance(TimeSpan.FromSeconds(16));
        await Read();
        Assert.Equal(9, _azure.Asked.Count);

        _azure.Unreachable = false;
        _time.Advance(TimeSpan.FromSeconds(16));
        Assert.NotNull((await Read()).Gist.Grievance);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("Mon, 02 Mar 2026 09:00:30 GMT")]
    public async Task Retry_after_is_kept_from_the_first_refusal_on(string retryAfter)
    {
        _azure.Status = HttpStatusCode.TooManyRequests;
        _azure.RetryAfter = retryAfter;
        Assert.Same(LocalStub.Plain, await Read());

        _azure.Status = HttpStatusCode.OK;
        _azure.RetryAfter = null;
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Same(LocalStub.Plain, await Read());
        Assert.Equal(3, _azure.Asked.Count);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await Read()).Gist.Grievance);
    }

    [Fact]
    public async Task A_text_that_azure_refuses_does_not_close_the_door_on_the_next()
    {
        _azure.Status = HttpStatusCode.BadRequest;
        for (var turn = 0; turn < 5; turn++)
            Assert.Same(LocalStub.Plain, await Read());

        _azure.Status = HttpStatusCode.OK;
        Assert.NotNull((await Read()).Gist.Grievance);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_heard()
    {
        _azure.Hangs = true;
        using var turn = new CancellationTokenSource();

        var reading = _reader.ReadMessageAsync(new CustomerMessage(FakeAzure.Text), turn.Token).AsTask();
        await turn.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Patience));
    }

    private Task<MessageReading> Read() => _reader.ReadMessageAsync(new CustomerMessage(FakeAzure.Text), CancellationToken.None).AsTask();
}
