using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>The ways to put it right, the fitting one chosen already.</summary>
public static class ResolutionCard
{
    /// <summary>Draws the choice.</summary>
    /// <param name="guidance">The stage, with the ways to choose from.</param>
    /// <param name="stamp">The case and where it is.</param>
    /// <param name="notice">A line on what just happened; null when nothing is to be said.</param>
    /// <param name="verdict">The advice to hand up that still stands; null when there is none.</param>
    public static AdaptiveCard Of(StageGuidance guidance, Stamp stamp, string? notice = null, Verdict? verdict = null) =>
        Sheet.Fit(room => Sheet.New(Summary(guidance), Body(guidance, stamp, notice, verdict, room)).With(CaseActions.For(guidance.Stage, stamp)));

    private static string Summary(StageGuidance guidance) =>
        CardWords.Say("way.summary", ("case", guidance.CaseNumber), ("stage", guidance.Title));

    private static IEnumerable<AdaptiveElement> Body(StageGuidance guidance, Stamp stamp, string? notice, Verdict? verdict, Room room) =>
    [
        Lines.Small(CardWords.Say("stage.of", ("case", stamp.Case), ("number", (int)guidance.Stage + 1), ("all", Enum.GetValues<Stage>().Length))),
        Lines.Near(Lines.Heading(room.Cut(guidance.Title, 80), AdaptiveTextSize.Large)),
        Lines.Near(Lines.Plain(room.Cut(guidance.Goal, 240))),
        .. Box.Notice(notice, room),
        .. verdict is null ? [] : EscalateBanner.For(verdict, stamp, room),
        Choices(guidance, room),
        CardAction.Row(CardAction.Main(CardWords.Say("action.choose"), CardVerbs.Choose, stamp), CaseActions.OpenDraftBox()),
        CaseActions.DraftBox(stamp),
        .. room.First(guidance.Do, 6).Select((line, i) => Lines.Point($"{i + 1}.", room.Cut(line, 240))),
        .. NotThis.For(guidance.Avoid, room),
    ];

    private static AdaptiveChoiceSetInput Choices(StageGuidance guidance, Room room)
    {
        var best = guidance.Resolutions is [var first, ..] ? first.Value : null;
        var choices = Inputs.Choice(CardFields.Way, CardWords.Say("way.label"), guidance.Resolutions, best, room);
        choices.Style = AdaptiveChoiceInputStyle.Expanded;
        return choices;
    }
}
