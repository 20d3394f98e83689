namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As suits the channel.</summary>
    Auto,

    /// <summary>In the sentence.</summary>
    Inline,

    /// <summary>As a list of lines.</summary>
    List,

    /// <summary>As buttons below the message, gone after the answer.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}
