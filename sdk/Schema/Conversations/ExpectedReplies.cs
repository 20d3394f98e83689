using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Replies that travel in the response.</summary>
public class ExpectedReplies
{
    /// <summary>Creates an empty expected replies.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates a expected replies from its parts.</summary>
    public ExpectedReplies(IList<Activity> activities = null)
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
