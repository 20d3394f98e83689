namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key between turns.</summary>
public interface IStorage
{
    /// <summary>Reads the objects of these keys; a key without an object is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes these objects; an <see cref="IStoreItem"/> must carry the version it was read at, or "*".</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the objects of these keys.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
