using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>The end time.</summary>
    [JsonPropertyName("endTime")]
    public DateTime EndTime { get; set; }
}
