using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Creates an empty message actions payload user.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Creates a message actions payload user from its parts.</summary>
    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The user identity type.</summary>
    [JsonPropertyName("userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The display name.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
