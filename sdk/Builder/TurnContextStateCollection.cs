using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Values kept for as long as a turn lasts, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>The value of that name, or nothing if there is none or it is of another type.</summary>
    public T Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) && value is T typed ? typed : default!;
    }

    /// <summary>The value kept under its type's name.</summary>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a value; a name that is taken is an error.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's name.</summary>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName!, value);

    /// <summary>Adds or replaces a value; null removes it.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (value == null)
        {
            Remove(key);
            return;
        }

        this[key] = value;
    }

    /// <summary>Adds or replaces the value kept under its type's name; null removes it.</summary>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName!, value);

    /// <summary>Disposes the values that can be disposed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values that can be disposed.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;

        _disposed = true;
        if (!disposing)
            return;

        // A connector client belongs to its adapter and outlives the turn.
        foreach (var value in Values.OfType<IDisposable>().Where(value => value is not IConnectorClient))
            value.Dispose();
    }
}
