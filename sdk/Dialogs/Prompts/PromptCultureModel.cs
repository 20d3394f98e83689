namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts use in a language.</summary>
public class PromptCultureModel
{
    /// <summary>The locale.</summary>
    public string Locale { get; set; } = null!;

    /// <summary>What stands between choices.</summary>
    public string Separator { get; set; } = null!;

    /// <summary>What stands between two choices.</summary>
    public string InlineOr { get; set; } = null!;

    /// <summary>What stands before the last of more than two choices.</summary>
    public string InlineOrMore { get; set; } = null!;

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; } = null!;

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; } = null!;
}
