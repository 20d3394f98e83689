using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a message notifies.</summary>
public class NotificationInfo
{
    /// <summary>Creates an empty notification info.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Creates a notification info from its parts.</summary>
    public NotificationInfo(bool? alert = null, bool? alertInMeeting = null, string externalResourceUrl = null)
    {
        Alert = alert;
        AlertInMeeting = alertInMeeting;
        ExternalResourceUrl = externalResourceUrl;
    }

    /// <summary>The alert.</summary>
    [JsonPropertyName("alert")]
    public bool? Alert { get; set; }

    /// <summary>The alert in meeting.</summary>
    [JsonPropertyName("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>The external resource URL.</summary>
    [JsonPropertyName("externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
