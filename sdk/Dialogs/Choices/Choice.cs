using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    /// <summary>Creates a choice.</summary>
    public Choice(string value = null) => Value = value!;

    /// <summary>What choosing it returns.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button to show: null for one that says the value.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CardAction Action { get; set; } = null!;

    /// <summary>Other words for it: null for none.</summary>
    [JsonPropertyName("synonyms")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string> Synonyms { get; set; } = null!;
}
