using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Creates a read receipt.</summary>
    public ReadReceiptInfo(string lastReadMessageId = null) => LastReadMessageId = lastReadMessageId;

    /// <summary>The id of the last message that was read.</summary>
    [JsonPropertyName("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }

    /// <summary>Whether a message was read: ids are times, and so can be compared.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        TryParse(compareMessageId, out var compare) && TryParse(lastReadMessageId, out var last) && compare <= last;

    /// <summary>Whether a message was read.</summary>
    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId!);

    private static bool TryParse(string id, out long value) =>
        long.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);
}
