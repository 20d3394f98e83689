using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recognizer is of an intent.</summary>
public class IntentScore
{
    /// <summary>Between 0 and 1.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; set; }

    /// <summary>Whatever else the recognizer said of it.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);
}
