using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;

    /// <summary>The index it was given.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well it fits: 1 is best.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
