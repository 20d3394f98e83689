namespace Microsoft.Bot.Builder;

/// <summary>Makes a pipeline step of a lambda.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _toCall;

    /// <summary>A step that runs the given function.</summary>
    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
    {
        ArgumentNullException.ThrowIfNull(anonymousMethod);
        _toCall = anonymousMethod;
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        => _toCall(turnContext, next, cancellationToken);
}
