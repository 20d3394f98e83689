namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string? _key;

    /// <summary>Registers a service under the name of its type.</summary>
    public RegisterClassMiddleware(T service) => Service = service;

    /// <summary>Registers a service under a key.</summary>
    public RegisterClassMiddleware(T service, string key)
        : this(service)
        => _key = key;

    /// <summary>The service.</summary>
    public T Service { get; set; }

    /// <inheritdoc />
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (string.IsNullOrEmpty(_key))
            turnContext.TurnState.Add(Service);
        else
            turnContext.TurnState.Add(_key, Service);
        return next(cancellationToken);
    }
}
