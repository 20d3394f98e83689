using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bot's state on its way to or from a storage: the properties, their JSON (made once, kept for whoever stores it)
/// and the version. To a storage it is a dictionary that knows its version.
/// </summary>
[JsonConverter(typeof(StateRecordConverter))]
internal sealed class StateRecord : Dictionary<string, object>, IStoreItem
{
    public StateRecord(byte[] json, string? etag)
        : base(StateJson.ReadProperties(json), StringComparer.Ordinal)
    {
        Json = json;
        ETag = etag!;
    }

    public StateRecord(IDictionary<string, object> state, byte[] json, string? etag)
        : base(state, StringComparer.Ordinal)
    {
        Json = json;
        ETag = etag!;
    }

    public byte[] Json { get; }

    public string ETag { get; set; }
}
