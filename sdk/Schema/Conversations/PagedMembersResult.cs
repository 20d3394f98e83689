using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of members.</summary>
public class PagedMembersResult
{
    /// <summary>Creates an empty paged members result.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Creates a paged members result from its parts.</summary>
    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members!;
    }

    /// <summary>The continuation token.</summary>
    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
