using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was made.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;

    /// <summary>Where it stands in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits: 1 is best.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word that chose it: null when it was chosen by number.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; } = null!;
}
