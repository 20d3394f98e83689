using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State that is read once a turn, changed in memory, and saved if it changed. It is saved against the version it was
/// loaded at: when another turn saved in between, saving fails.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private const string AnyVersion = "*";

    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    /// <summary>State kept in a storage, and during a turn under a name in the turn.</summary>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>What the turn has loaded, or null.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Loads the state, unless the turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState.Set(_contextServiceKey, FromStorage(stored));
    }

    /// <summary>Saves the state if it changed since it was loaded or saved, or if forced.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null)
            return;

        var json = StateJson.SerializeProperties(cached.State);
        if (!force && !cached.DiffersFrom(json))
            return;

        var key = GetStorageKey(turnContext);
        var record = new StateRecord(cached.State, json, cached.ETag);
        await _storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = record }, cancellationToken);

        // A storage that does not tell the new version must not be asked for the old one when the turn saves again.
        cached.ETag = record.ETag == cached.ETag ? AnyVersion : record.ETag;
        cached.Saved = json;
    }

    /// <summary>Empties the state in the turn; saving then stores the empty state.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        var nothing = new Dictionary<string, object>(StringComparer.Ordinal);

        // Nothing serialises to no bytes at all, so even an empty state is saved.
        turnContext.TurnState.Set(_contextServiceKey, new CachedBotState(nothing, [], cached == null ? AnyVersion : cached.ETag));
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the storage and from the turn.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key that this turn's state is stored under.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a property of the loaded state.</summary>
    /// <exception cref="KeyNotFoundException">There is none, and the type has no null to say so.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = LoadedState(turnContext, propertyName);
        if (state == null || !state.TryGetValue(propertyName, out var value))
        {
            return typeof(T).IsValueType && state != null
                ? throw new KeyNotFoundException(propertyName)
                : Task.FromResult<T>(default!);
        }

        if (value is T typed and not JsonElement)
            return Task.FromResult(typed);
        if (value == null)
            return Task.FromResult<T>(default!);

        // From here on the turn works on this one object, so that what is changed in it is saved.
        var converted = StateJson.To<T>(value)!;
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    /// <summary>Removes a property from the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        LoadedState(turnContext, propertyName)?.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        var state = LoadedState(turnContext, propertyName);
        if (state != null)
            state[propertyName] = value;
        return Task.CompletedTask;
    }

    private static CachedBotState FromStorage(object? stored) => stored switch
    {
        null => new CachedBotState(),
        StateRecord record => new CachedBotState(record, record.Json, record.ETag),
        IDictionary<string, object> state => new CachedBotState(state, null, (stored as IStoreItem)?.ETag),
        JsonElement { ValueKind: JsonValueKind.Object } element => new CachedBotState(StateJson.ReadProperties(element)),
        JsonObject node => new CachedBotState(StateJson.ReadProperties(JsonSerializer.SerializeToElement(node))),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    private IDictionary<string, object>? LoadedState(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (string.IsNullOrWhiteSpace(propertyName))
            throw new ArgumentNullException(nameof(propertyName));

        return GetCachedState(turnContext)?.State;
    }
}
