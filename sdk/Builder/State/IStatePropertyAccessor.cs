namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of a state.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; where there is none, what the factory makes becomes the value.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the value; it is stored when the state is saved.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
