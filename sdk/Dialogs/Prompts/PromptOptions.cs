using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how.</summary>
public class PromptOptions
{
    /// <summary>The question: null for none.</summary>
    [JsonPropertyName("prompt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Activity Prompt { get; set; } = null!;

    /// <summary>What to say when the answer will not do: null to repeat the question.</summary>
    [JsonPropertyName("retryPrompt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Activity RetryPrompt { get; set; } = null!;

    /// <summary>What there is to choose from: null for a prompt without choices.</summary>
    [JsonPropertyName("choices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<Choice> Choices { get; set; } = null!;

    /// <summary>How the choices are shown, when not as the prompt has it.</summary>
    [JsonPropertyName("style")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator: may be null.</summary>
    [JsonPropertyName("validations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object Validations { get; set; } = null!;

    /// <summary>The locale in which the answer is read: null for that of the activity.</summary>
    [JsonPropertyName("recognizeLanguage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string RecognizeLanguage { get; set; } = null!;
}
