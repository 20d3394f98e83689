using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Creates an empty teams paged members result.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Creates a teams paged members result from its parts.</summary>
    public TeamsPagedMembersResult(string continuationToken = null, IList<TeamsChannelAccount> members = null)
    {
        ContinuationToken = continuationToken;
        Members = members!;
    }

    /// <summary>The continuation token.</summary>
    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsChannelAccount> Members { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
