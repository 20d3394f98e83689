using System.Net;

namespace CoachBot.Bot.Outbox;

/// <summary>The channel refused a message.</summary>
/// <param name="status">With which status.</param>
/// <param name="retryAfter">When it may be tried again; null when the channel did not say.</param>
public sealed class DeliveryException(HttpStatusCode status, TimeSpan? retryAfter)
    : Exception(FormattableString.Invariant($"The channel answered {(int)status}."))
{
    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>The pause asked for.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
