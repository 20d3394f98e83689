using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    [JsonPropertyName("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The locale of the text: null for English.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; } = null!;

    /// <summary>How many words may stand between two words of a value: null for two.</summary>
    [JsonPropertyName("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>What splits texts into words: null for the default.</summary>
    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; } = null!;
}
