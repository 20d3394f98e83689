using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that was made.</summary>
public class ConversationResourceResponse
{
    /// <summary>Creates an empty conversation resource response.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates a conversation resource response from its parts.</summary>
    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The activity id.</summary>
    [JsonPropertyName("activityId")]
    public string ActivityId { get; set; }

    /// <summary>The service URL.</summary>
    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
