using System.Net;
using Azure;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class ErrorCodeStandInTests
{
    [Fact]
    public async Task A_wrong_request_tells_the_closest_reason()
    {
        var service = new FakeLanguageService(HttpStatusCode.BadRequest, Answers.BadRequest);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.Client.RecognizePiiEntitiesAsync("Hello"));

        Assert.Equal(400, refused.Status);
        Assert.Equal("InvalidDocumentBatch", refused.ErrorCode);
    }
}
