namespace Microsoft.Bot.Builder;

/// <summary>Shorthands for a storage.</summary>
public static class StorageExtensions
{
    /// <summary>Reads the objects of these keys that are of type <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var found = new Dictionary<string, TStoreItem>(StringComparer.Ordinal);
        foreach (var (key, value) in await storage.ReadAsync(keys, cancellationToken))
        {
            if (value is TStoreItem item)
                found.Add(key, item);
        }

        return found;
    }
}
