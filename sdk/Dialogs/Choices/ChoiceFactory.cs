using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public static class ChoiceFactory
{
    /// <summary>Shows choices in the way that suits the channel.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];

        var longest = list.Count > 0 ? list.Max(choice => Title(choice)?.Length ?? 0) : 0;
        if (longest > Channel.MaxActionTitleLength(channelId))
            return List(list, text, speak, options);

        var suggestedActions = Channel.SupportsSuggestedActions(channelId, list.Count, conversationType);
        if (!suggestedActions && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        if (suggestedActions)
            return SuggestedAction(list, text, speak, toList);
        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Shows choices in the sentence.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                sentence.Append(Connector(index, choices.Count, options));
            if (numbers)
                sentence.Append('(').Append(Number(index)).Append(") ");
            sentence.Append(Title(choices[index]));
        }

        return MessageFactory.Text(sentence.ToString(), speak!, InputHints.ExpectingInput);
    }

    /// <summary>Shows texts to choose from as a list.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a list.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                lines.Append("\n   ");
            if (numbers)
                lines.Append(Number(index)).Append(". ");
            else
                lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak!, InputHints.ExpectingInput);
    }

    /// <summary>Shows texts to choose from as buttons below the message.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
        => SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>Shows choices as buttons below the message, for everybody or for certain people.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
    {
        var message = MessageFactory.SuggestedActions(Buttons(choices), text!, speak!, InputHints.ExpectingInput);
        if (toList is not null)
            message.SuggestedActions!.To = toList;
        return message;
    }

    /// <summary>Shows choices as buttons on a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        var attachment = new Attachment { ContentType = Schema.HeroCard.ContentType, Content = card };
        return MessageFactory.Attachment(attachment, null!, speak!, InputHints.ExpectingInput);
    }

    /// <summary>Makes a choice of each text.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) => choices is null ? [] : choices.Select(choice => new Choice(choice)).ToList();

    private static string? Title(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Connector(int index, int count, ChoiceFactoryOptions? options)
    {
        if (index < count - 1)
            return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static List<CardAction> Buttons(IList<Choice>? choices)
        => (choices ?? []).Select(choice => choice.Action ?? new CardAction
        {
            Type = ActionTypes.ImBack,
            Value = choice.Value,
            Title = choice.Value,
        }).ToList();
}
