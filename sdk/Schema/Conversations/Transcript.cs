using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Activities in order.</summary>
public class Transcript
{
    /// <summary>Creates an empty transcript.</summary>
    public Transcript()
    {
    }

    /// <summary>Creates a transcript from its parts.</summary>
    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities!;
    }

    /// <summary>The activities.</summary>
    [JsonPropertyName("activities")]
    public IList<Activity> Activities { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
