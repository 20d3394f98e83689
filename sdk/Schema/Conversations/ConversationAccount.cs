using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount
{
    /// <summary>Creates an empty conversation account.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Creates a conversation account from its parts.</summary>
    public ConversationAccount(
        bool? isGroup = null,
        string conversationType = null,
        string id = null,
        string name = null,
        string aadObjectId = null,
        string role = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The kind of conversation, in the words of the channel.</summary>
    [JsonPropertyName("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The id on the channel.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The object id in the directory.</summary>
    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Who is behind the account: see RoleTypes.</summary>
    [JsonPropertyName("role")]
    public string Role { get; set; }

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
