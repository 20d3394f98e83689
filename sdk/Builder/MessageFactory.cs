using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages of every usual kind.</summary>
public static class MessageFactory
{
    /// <summary>A text message.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message(text, ssml, inputHint);

    /// <summary>A message that suggests answers, given as text.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var cards = actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action });
        return SuggestedActions(cards, text, ssml, inputHint);
    }

    /// <summary>A message that suggests actions.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions] };
        return message;
    }

    /// <summary>A message with an attachment.</summary>
    public static IMessageActivity Attachment(
        Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments, one below the other.</summary>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => Attachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>A message with attachments, side by side.</summary>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => Attachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    /// <summary>A message with a picture, film or other content at an address.</summary>
    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
            throw new ArgumentNullException(nameof(url));
        if (string.IsNullOrWhiteSpace(contentType))
            throw new ArgumentNullException(nameof(contentType));

        var attachment = new Attachment
        {
            ContentType = contentType,
            ContentUrl = url,
            Name = string.IsNullOrWhiteSpace(name) ? string.Empty : name,
        };
        return Attachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity Attachments(
        string layout, IEnumerable<Attachment> attachments, string? text, string? ssml, string? inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }

    // Clients show an empty text as an empty bubble, so it is left out.
    private static Activity Message(string? text, string? ssml, string? inputHint)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null! : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null! : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
