using System.Net;

namespace CoachBot.Bot.Outbox;

/// <summary>Whether and when a failed delivery is tried again.</summary>
public static class Backoff
{
    private const int GiveUpAfter = 1500;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    /// <summary>The pause before the next attempt; null when there is no point in one.</summary>
    public static TimeSpan? Pause(Exception failure, long attempts)
    {
        if (attempts + 1 >= GiveUpAfter || !MayPass(failure))
            return null;

        var pause = TimeSpan.FromMilliseconds(500 * Math.Pow(2, Math.Min(attempts, 10)));
        if (pause > Longest)
            pause = Longest;
        if (failure is DeliveryException { RetryAfter: { } asked })
            pause = asked > LongestAsked ? LongestAsked : asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
        return pause;
    }

    private static bool MayPass(Exception failure) => failure switch
    {
        DeliveryException refused => refused.Status is
            HttpStatusCode.Unauthorized or
            HttpStatusCode.RequestTimeout or
            HttpStatusCode.PreconditionFailed or
            HttpStatusCode.TooManyRequests or
            >= HttpStatusCode.InternalServerError,
        HttpRequestException or IOException or OperationCanceledException => true,
        _ => failure.InnerException is { } inner && MayPass(inner),
    };
}
