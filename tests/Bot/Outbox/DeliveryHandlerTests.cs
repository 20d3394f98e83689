using System.Net;
using System.Net.Http.Headers;
using CoachBot.Bot.Outbox;
using CoachBot.Tests.Support;

namespace CoachBot.Bot.Tests.Outbox;

public class DeliveryHandlerTests
{
    private readonly FakeTime _time = new();

    [Fact]
    public async Task A_pause_in_seconds_is_read() =>
        Assert.Equal(TimeSpan.FromSeconds(7), (await RefusalAsync(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)))).RetryAfter);

    [Fact]
    public async Task A_pause_until_a_date_is_read() =>
        Assert.Equal(TimeSpan.FromMinutes(3), (await RefusalAsync(new RetryConditionHeaderValue(_time.GetUtcNow().AddMinutes(3)))).RetryAfter);

    [Fact]
    public async Task A_refusal_without_a_pause_asks_for_none() =>
        Assert.Null((await RefusalAsync(null)).RetryAfter);

    [Fact]
    public async Task A_connection_not_made_in_time_counts_as_nothing_sent()
    {
        var late = new TaskCanceledException("late", new TimeoutException());
        using var http = Client(_ => Task.FromException<HttpResponseMessage>(late));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("/"));

        Assert.False(DeliveryFailure.MayHaveArrived(failure));
    }

    private Task<DeliveryException> RefusalAsync(RetryConditionHeaderValue? pause)
    {
        var http = Client(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter = pause;
            return Task.FromResult(response);
        });
        return Assert.ThrowsAsync<DeliveryException>(() => http.GetAsync("/"));
    }

    private HttpClient Client(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) =>
        new(new DeliveryHandler(_time) { InnerHandler = new Answering(answer) }) { BaseAddress = new Uri("http://channel.test") };

    private sealed class Answering(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }
}
