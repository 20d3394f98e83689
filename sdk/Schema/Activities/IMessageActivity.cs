namespace Microsoft.Bot.Schema;

/// <summary>A message.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the text.</summary>
    string Locale { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>What is spoken, as text or SSML.</summary>
    string Speak { get; set; }

    /// <summary>Whether the bot waits for input: see InputHints.</summary>
    string InputHint { get; set; }

    /// <summary>What is shown where cards are not.</summary>
    string Summary { get; set; }

    /// <summary>The format of the text: see TextFormatTypes.</summary>
    string TextFormat { get; set; }

    /// <summary>How attachments are laid out: see AttachmentLayoutTypes.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>The attachments.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons below the message.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>How important it is: see ActivityImportance.</summary>
    string Importance { get; set; }

    /// <summary>How answers are delivered: see DeliveryModes.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When it is too late to deliver it.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>The value that goes with the name.</summary>
    object Value { get; set; }

    /// <summary>What the user means to do.</summary>
    SemanticAction SemanticAction { get; set; }

    /// <summary>Whether there is anything to show.</summary>
    bool HasContent();

    /// <summary>Who is mentioned.</summary>
    Mention[] GetMentions();
}
