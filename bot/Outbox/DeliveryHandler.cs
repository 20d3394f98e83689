using System.Net;

namespace CoachBot.Bot.Outbox;

/// <summary>Turns a refusal by the channel into an exception that says when to try again.</summary>
public sealed class DeliveryHandler(TimeProvider time) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await PassOnAsync(request, cancellationToken);
        if (response.StatusCode < HttpStatusCode.BadRequest)
            return response;

        using (response)
            throw new DeliveryException(response.StatusCode, Pause(response));
    }

    // A connection that could not be made in time: unlike a late answer, it says that nothing was sent.
    private async Task<HttpResponseMessage> PassOnAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, late.Message, late);
        }
    }

    private TimeSpan? Pause(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
