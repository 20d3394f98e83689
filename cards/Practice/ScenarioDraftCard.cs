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
            CardAction.Row(CardAction.Toggle(CardWords.Say("practice.draft.show"), "text")),
            Box.Hidden("text", Text(room.Cut(yaml, 14000))),
            CardAction.Row(
                [
                    CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.try"), CardVerbs.PracticeTry)),
                    .. mayPublish ? [CardAction.Practice(CardWords.Say("practice.action.save"), CardVerbs.PracticeSave)] : Array.Empty<AdaptiveAction>(),
                ]),
            CardAction.Row(CardAction.Practice(CardWords.Say("practice.action.cancel"), CardVerbs.PracticeCancel)),
        ]));

    // In a box it keeps its lines, and it can be copied.
    private static AdaptiveTextInput Text(string yaml) => new()
    {
        Id = "yaml",
        Label = CardWords.Say("practice.draft.yaml"),
        IsMultiline = true,
        MaxLength = yaml.Length,
        Value = yaml,
    };
}
