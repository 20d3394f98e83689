namespace Microsoft.Bot.Schema;

/// <summary>A message that only its recipient sees.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Parts of the text to point out.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
