using System.Net;
using Azure;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class RefusedTests
{
    [Fact]
    public async Task Too_many_requests_come_back_with_the_time_to_wait()
    {
        var service = new FakeLanguageService(HttpStatusCode.TooManyRequests, Answers.TooMany, "30");

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.Client.AnalyzeSentimentAsync("Hello"));

        Assert.Equal(429, refused.Status);
        Assert.True(refused.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var wait));
        Assert.Equal("30", wait);
    }

    [Fact]
    public async Task A_gateway_page_is_a_failed_request_too()
    {
        var service = new FakeLanguageService(HttpStatusCode.ServiceUnavailable, "<html>Service Unavailable</html>");

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.Client.ExtractKeyPhrasesAsync("Hello"));

        Assert.Equal(503, refused.Status);
    }

    [Fact]
    public async Task A_single_document_that_failed_fails_the_call()
    {
        var service = new FakeLanguageService(HttpStatusCode.OK, Answers.OneError);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.Client.AnalyzeSentimentAsync("Hallo", "xx"));

        Assert.Equal("UnsupportedLanguageCode", refused.ErrorCode);
        Assert.Contains("Supported languages", refused.Message, StringComparison.Ordinal);
    }
}
