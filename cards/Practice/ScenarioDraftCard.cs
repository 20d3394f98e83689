using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards.Practice;

/// <summary>A scenario as it was written: try it, save it, or leave it.</summary>
public static class ScenarioDraftCard
{
    /// <summary>Draws the draft.</summary>
    /// <param name="title">The scenario's title.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="mayPublish">Whether the reader may save it for everybody.</param>
    public static AdaptiveCard Of(string title, string yaml, bool mayPublish) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.draft.summary"),
        [
            Lines.Heading(CardWords.Say("practice.draft.title")),
            Lines.Near(Lines.Runs(Lines.Bold(room.Cut(title, 120)))),
            Lines.Near(Lines.Plain(CardWords.Say("practice.draft.what"))),
            CardAction.Row(CardAction.Toggle(CardWords.Say("practice.draft.show"), "yaml")),
            Box.Hidden("yaml", Code(room.Cut(yaml, 12000))),
        ])
        .With(Actions(mayPublish)));

    private static AdaptiveRichTextBlock Code(string yaml)
    {
        var run = Lines.Run(yaml);
        run.FontType = AdaptiveFontType.Monospace;
        run.Size = AdaptiveTextSize.Small;
        return Lines.Runs(run);
    }

    private static IEnumerable<AdaptiveAction> Actions(bool mayPublish)
    {
        yield return CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.try"), CardVerbs.PracticeTry));
        if (mayPublish)
            yield return CardAction.Practice(CardWords.Say("practice.action.save"), CardVerbs.PracticeSave);
        yield return CardAction.Practice(CardWords.Say("practice.action.cancel"), CardVerbs.PracticeCancel);
    }
}
