using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON, so that what is read is never what was written.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Entry> _memory = new(StringComparer.Ordinal);
    private readonly Lock _sync = new();
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_sync)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var entry))
                    found[key] = entry.Read();
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_sync)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_sync)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object? value)
    {
        if (value is not IStoreItem item)
        {
            if (value != null)
                _memory[key] = Entry.Of(value, null);
            else
                _memory.Remove(key);
            return;
        }

        var current = _memory.GetValueOrDefault(key)?.ETag;
        var expected = item.ETag;

        // Other items may be created under any version; saved state that is gone must not be brought back by a late turn.
        var conflicts = current != null ? expected != current : item is StateRecord && !string.IsNullOrEmpty(expected);
        if (conflicts && expected != "*")
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");

        var version = _version++.ToString(CultureInfo.InvariantCulture);
        _memory[key] = Entry.Of(value, version);
        if (item is StateRecord)
            item.ETag = version;
    }

    private sealed record Entry(Type Type, byte[] Json, string? ETag)
    {
        public static Entry Of(object value, string? etag) => new(value.GetType(), StateJson.Serialize(value), etag);

        public object Read()
        {
            if (Type == typeof(StateRecord))
                return new StateRecord(Json, ETag);

            var value = JsonSerializer.Deserialize(Json, Type, StateJson.Options)!;
            if (value is IStoreItem item)
                item.ETag = ETag!;
            return value;
        }
    }
}
