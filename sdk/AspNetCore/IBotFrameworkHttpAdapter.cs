using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes requests from a channel to the bot.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Runs a turn for a request and writes the answer.</summary>
    Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default);
}
