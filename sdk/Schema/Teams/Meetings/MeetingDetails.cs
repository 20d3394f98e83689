using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting in detail.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>The ms graph resource id.</summary>
    [JsonPropertyName("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>The scheduled start time.</summary>
    [JsonPropertyName("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>The scheduled end time.</summary>
    [JsonPropertyName("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
