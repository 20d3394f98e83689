namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Puts choices into a question, leaving the question as it was given.</summary>
internal static class ChoiceRendering
{
    internal static IMessageActivity Append(
        IMessageActivity? prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options,
        string? conversationType,
        IList<string>? toList)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var copy = ActivityCopy.Of((Activity)prompt);
        copy.Text = shown.Text!;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            copy.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards)
            copy.Attachments = copy.Attachments is { } own ? [.. own, .. cards] : cards;
        return copy;
    }
}
