using System.Data.Common;
using System.Net;
using Microsoft.Identity.Client;

namespace CoachBot.Bot.Outbox;

/// <summary>What a failed attempt means: may another one pass, and may this one have arrived all the same?</summary>
public static class DeliveryFailure
{
    /// <summary>Whether another attempt may pass. Of a channel's refusals only those that Teams wants tried again.</summary>
    public static bool MayPass(Exception failure) => failure switch
    {
        DeliveryException refused => refused.Status is
            HttpStatusCode.PreconditionFailed or
            HttpStatusCode.TooManyRequests or
            HttpStatusCode.BadGateway or
            HttpStatusCode.ServiceUnavailable or
            HttpStatusCode.GatewayTimeout,
        MsalException token => token.IsRetryable || token is { InnerException: { } inner } && MayPass(inner),
        HttpRequestException or IOException or OperationCanceledException or TimeoutException or DbException => true,
        _ => failure.InnerException is { } inner && MayPass(inner),
    };

    /// <summary>Whether the message may have arrived: the answer got lost, or a gateway gave it instead of the channel.</summary>
    public static bool MayHaveArrived(Exception failure) => failure switch
    {
        DeliveryException refused => refused.Status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout,
        HttpRequestException lost => lost.HttpRequestError is not (
            HttpRequestError.NameResolutionError or
            HttpRequestError.ConnectionError or
            HttpRequestError.SecureConnectionError or
            HttpRequestError.ProxyTunnelError),
        MsalException or DbException => false,
        IOException or OperationCanceledException or TimeoutException => true,
        _ => failure.InnerException is { } inner && MayHaveArrived(inner),
    };

    /// <summary>In a few words, for the record; never the words of the message.</summary>
    public static string Describe(Exception failure) =>
        failure is DeliveryException or NotDeliveredException ? failure.Message : failure.GetType().Name;
}
