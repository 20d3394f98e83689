using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Creates an empty message actions payload app.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Creates a message actions payload app from its parts.</summary>
    public MessageActionsPayloadApp(
        string applicationIdentityType = null,
        string id = null,
        string displayName = null)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The application identity type.</summary>
    [JsonPropertyName("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

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
