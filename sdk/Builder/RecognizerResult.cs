using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>The text it looked at.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The text after spelling was mended.</summary>
    [JsonPropertyName("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>The intents, with how sure it is of each.</summary>
    [JsonPropertyName("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; } = null!;

    /// <summary>Whatever else it said.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Convert(dynamic result)
    {
        Text = result.Text;
        AlteredText = result.AlteredText;
        Intents = result.Intents;
        Properties = result.Properties;
    }
}
