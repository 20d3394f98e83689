using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that started.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>The start time.</summary>
    [JsonPropertyName("startTime")]
    public DateTime StartTime { get; set; }
}
