using System.Net;
using CoachBot.Bot.Outbox;

namespace CoachBot.Bot.Tests.Outbox;

public class DeliveryFailureTests
{
    public static TheoryData<int> Every4xxAnd5xx => [.. Enumerable.Range(400, 12).Append(412).Append(413).Append(429).Concat(Enumerable.Range(500, 6))];

    [Theory]
    [MemberData(nameof(Every4xxAnd5xx))]
    public void Only_what_Teams_names_is_tried_again(int status) =>
        Assert.Equal(status is 412 or 429 or 502 or 503 or 504, DeliveryFailure.MayPass(new DeliveryException((HttpStatusCode)status, null)));

    [Theory]
    [MemberData(nameof(Every4xxAnd5xx))]
    public void Only_a_gateway_leaves_in_doubt_whether_a_message_arrived(int status) =>
        Assert.Equal(status is 502 or 504, DeliveryFailure.MayHaveArrived(new DeliveryException((HttpStatusCode)status, null)));

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.SecureConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.Unknown, true)]
    public void A_lost_connection_passes_and_a_lost_answer_leaves_in_doubt(HttpRequestError error, bool doubt)
    {
        var failure = new HttpRequestException(error);
        Assert.True(DeliveryFailure.MayPass(failure));
        Assert.Equal(doubt, DeliveryFailure.MayHaveArrived(failure));
    }

    [Fact]
    public void An_attempt_cut_by_the_time_limit_passes_and_leaves_in_doubt()
    {
        Assert.True(DeliveryFailure.MayPass(new TaskCanceledException()));
        Assert.True(DeliveryFailure.MayHaveArrived(new TaskCanceledException()));
    }

    [Fact]
    public void A_mistake_of_our_own_is_not_tried_again()
    {
        Assert.False(DeliveryFailure.MayPass(new InvalidOperationException("secret words")));
        Assert.Equal("InvalidOperationException", DeliveryFailure.Describe(new InvalidOperationException("secret words")));
    }
}
