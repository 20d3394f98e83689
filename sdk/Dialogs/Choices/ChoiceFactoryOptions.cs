using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Creates options that leave everything as it is by default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Creates options.</summary>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator!;
        InlineOr = inlineOr!;
        InlineOrMore = inlineOrMore!;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices: null for a comma.</summary>
    [JsonPropertyName("inlineSeparator")]
    public string InlineSeparator { get; set; } = null!;

    /// <summary>What stands between two choices: null for " or ".</summary>
    [JsonPropertyName("inlineOr")]
    public string InlineOr { get; set; } = null!;

    /// <summary>What stands before the last of more than two choices: null for ", or ".</summary>
    [JsonPropertyName("inlineOrMore")]
    public string InlineOrMore { get; set; } = null!;

    /// <summary>Whether the choices are numbered: null for yes.</summary>
    [JsonPropertyName("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
