using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to every activity.</summary>
public class TeamsChannelData
{
    /// <summary>Creates an empty teams channel data.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Creates a teams channel data from its parts.</summary>
    public TeamsChannelData(
        ChannelInfo channel = null,
        string eventType = null,
        TeamInfo team = null,
        NotificationInfo notification = null,
        TenantInfo tenant = null,
        TeamsMeetingInfo meeting = null,
        TeamsChannelDataSettings settings = null,
        IList<OnBehalfOf> onBehalfOf = null)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        Meeting = meeting;
        Settings = settings;
        OnBehalfOf = onBehalfOf;
    }

    /// <summary>The channel.</summary>
    [JsonPropertyName("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>The event type.</summary>
    [JsonPropertyName("eventType")]
    public string EventType { get; set; }

    /// <summary>The team.</summary>
    [JsonPropertyName("team")]
    public TeamInfo Team { get; set; }

    /// <summary>The notification.</summary>
    [JsonPropertyName("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant.</summary>
    [JsonPropertyName("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting.</summary>
    [JsonPropertyName("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>The settings.</summary>
    [JsonPropertyName("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>The on behalf of.</summary>
    [JsonPropertyName("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
