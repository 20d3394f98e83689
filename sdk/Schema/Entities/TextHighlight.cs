using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text to point out.</summary>
public class TextHighlight
{
    /// <summary>Creates an empty text highlight.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Creates a text highlight from its parts.</summary>
    public TextHighlight(string text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>Which occurrence of the text is meant.</summary>
    [JsonPropertyName("occurrence")]
    public int? Occurrence { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
