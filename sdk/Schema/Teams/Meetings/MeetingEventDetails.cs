using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a meeting event tells.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    /// <summary>The meeting type.</summary>
    [JsonPropertyName("meetingType")]
    public string MeetingType { get; set; }
}
