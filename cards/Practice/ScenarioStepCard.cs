using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards.Practice;

/// <summary>One part of a scenario that a trainer writes.</summary>
public static class ScenarioStepCard
{
    private const int MostShown = 2000;

    /// <summary>Draws the part.</summary>
    public static AdaptiveCard Of(ScenarioStep step) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.step.summary", ("number", step.Number), ("all", step.Of)),
        [
            Lines.Small(CardWords.Say("practice.step.of", ("number", step.Number), ("all", step.Of))),
            Lines.Near(Lines.Runs(Lines.Bold(room.Cut(step.Title, 120)))),
            Lines.Near(Lines.Plain(room.Cut(step.Help, 500))),
            .. step.Problem is null ? Array.Empty<AdaptiveElement>() : [Box.Of(AdaptiveContainerStyle.Warning, Lines.Plain("⚠ " + room.Cut(step.Problem, 500)))],
            .. room.First(step.Fields, 12).Select(f => Field(f, room)),
        ])
        .With(
            CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.step"), CardVerbs.PracticeStep)),
            CardAction.Practice(CardWords.Say("practice.action.cancel"), CardVerbs.PracticeCancel)));

    private static AdaptiveTextInput Field(ScenarioField field, Room room) => Inputs.Text(
        field.Id,
        field.Optional ? CardWords.Say("practice.step.optional", ("label", room.Cut(field.Label, 120))) : room.Cut(field.Label, 120),
        room.Cut(field.Placeholder, 200),
        field.Long,
        field.Value is null ? null : room.Cut(field.Value, MostShown));
}
