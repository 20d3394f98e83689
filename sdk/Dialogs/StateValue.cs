using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads what a dialog kept, in whatever shape the storage brought it back.</summary>
internal static class StateValue
{
    internal static int Int(IDictionary<string, object> state, string key)
        => state.TryGetValue(key, out var value)
            ? value switch
            {
                null => 0,
                int whole => whole,
                JsonElement element => element.GetInt32(),
                _ => Convert.ToInt32(value, CultureInfo.InvariantCulture),
            }
            : 0;

    /// <summary>The value as what it was: kept that way, so that changes to it are stored.</summary>
    internal static T? Get<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value) || value is null)
            return null;
        if (value is T typed)
            return typed;
        var converted = StateJson.To<T>(value);
        state[key] = converted!;
        return converted;
    }

    internal static IDictionary<string, object> Map(IDictionary<string, object> state, string key)
    {
        if (Get<IDictionary<string, object>>(state, key) is { } map)
            return map;
        var empty = new Dictionary<string, object>(StringComparer.Ordinal);
        state[key] = empty;
        return empty;
    }
}
