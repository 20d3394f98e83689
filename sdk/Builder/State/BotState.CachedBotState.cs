using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as a turn has loaded it.</summary>
    public class CachedBotState
    {
        /// <summary>A loaded state with these properties.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
            : this(state ?? new Dictionary<string, object>(StringComparer.Ordinal), null, null)
        {
        }

        internal CachedBotState(IDictionary<string, object> state, byte[]? saved, string? etag)
        {
            State = new ConcurrentDictionary<string, object>(state, StringComparer.Ordinal);
            Saved = saved ?? StateJson.SerializeProperties(State);
            ETag = etag;
        }

        /// <summary>The properties.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>The version the state was loaded or saved at; null when it did not exist.</summary>
        internal string? ETag { get; set; }

        /// <summary>The state as the storage has it.</summary>
        internal byte[] Saved { get; set; }

        /// <summary>Whether the properties differ from what the storage has.</summary>
        internal bool IsChanged() => DiffersFrom(StateJson.SerializeProperties(State));

        internal bool DiffersFrom(byte[] json) => !json.AsSpan().SequenceEqual(Saved);
    }
}
