using System.Net;

namespace CoachBot.Bot.Outbox;

/// <summary>Turns a refusal by the channel into an exception that says when to try again.</summary>
public sealed class DeliveryHandler(TimeProvider time) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode < HttpStatusCode.BadRequest)
            return response;

        using (response)
            throw new DeliveryException(response.StatusCode, Pause(response));
    }

    private TimeSpan? Pause(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
