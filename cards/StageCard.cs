using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A stage: what done looks like, what to do, words to take, and what to note down.</summary>
public static class StageCard
{
    /// <summary>Draws the stage.</summary>
    /// <param name="guidance">What to do at the stage.</param>
    /// <param name="stamp">The case and where it is.</param>
    /// <param name="notice">A line on what just happened; null when nothing is to be said.</param>
    /// <param name="missing">Whether to say what is missing: the agent wanted to go on.</param>
    /// <param name="correct">The verb that corrects how the last text was taken; null when there is nothing to correct.</param>
    /// <param name="verdict">The advice to hand up that still stands; null when there is none.</param>
    public static AdaptiveCard Of(StageGuidance guidance, Stamp stamp, string? notice = null, bool missing = false, string? correct = null, Verdict? verdict = null) =>
        Sheet.Fit(room => Sheet.New(Summary(guidance), Body(guidance, stamp, notice, missing, correct, verdict, room)).With(CaseActions.For(guidance.Stage, stamp)));

    private static string Summary(StageGuidance guidance) =>
        CardWords.Say("stage.summary", ("case", guidance.CaseNumber), ("stage", guidance.Title));

    private static IEnumerable<AdaptiveElement> Body(StageGuidance guidance, Stamp stamp, string? notice, bool missing, string? correct, Verdict? verdict, Room room) =>
    [
        Lines.Small(CardWords.Say("stage.of", ("case", stamp.Case), ("number", (int)guidance.Stage + 1), ("all", Enum.GetValues<Stage>().Length))),
        Lines.Near(Lines.Heading(room.Cut(guidance.Title, 80), AdaptiveTextSize.Large)),
        Lines.Near(Lines.Plain(room.Cut(guidance.Goal, 240))),
        .. Box.Notice(notice, room),
        .. correct is null ? [] : Guess.Of("answer", correct, stamp, guessed: true),
        .. Missing(guidance, missing, room),
        .. verdict is null ? [] : EscalateBanner.For(verdict, stamp, room),
        .. room.First(guidance.Do, 6).Select((line, i) => Lines.Point($"{i + 1}.", room.Cut(line, 240))),
        .. Suggested.For(guidance.Suggestions, stamp, room),
        .. NotThis.For(guidance.Avoid, room),
        .. Asks(guidance, room),
        .. guidance.Stage >= Stage.NextSteps ? PromiseForm.For(guidance, stamp, room) : [],
        .. guidance.Resolution is null ? [] : OtherWay(guidance, stamp, room),
        Lines.Near(CardAction.Row(CaseActions.OpenDraftBox())),
        CaseActions.DraftBox(stamp),
    ];

    private static IEnumerable<AdaptiveElement> Missing(StageGuidance guidance, bool asked, Room room)
    {
        if (!asked || guidance.Missing.Count == 0)
            yield break;
        yield return Box.Of(
            AdaptiveContainerStyle.Warning,
            [
                Lines.Heading(CardWords.Say("missing")),
                .. room.First(guidance.Missing, 8).Select(line => Lines.Point("○", room.Cut(line, 160))),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Asks(StageGuidance guidance, Room room)
    {
        if (guidance.Asks.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("note-down"));
        foreach (var input in room.First(guidance.Asks, 8).SelectMany(ask => Inputs.Ask(ask, room)))
            yield return input;
    }

    private static IEnumerable<AdaptiveElement> OtherWay(StageGuidance guidance, Stamp stamp, Room room)
    {
        if (guidance.Resolutions.Count == 0)
            yield break;
        yield return Lines.Near(CardAction.Row(CardAction.Toggle(CardWords.Say("action.other-way"), "otherWay")));
        yield return Box.Hidden(
            "otherWay",
            Inputs.Choice(CardFields.Way, CardWords.Say("way.label"), guidance.Resolutions, guidance.Resolution?.ToString(), room),
            CardAction.Row(CardAction.Do(CardWords.Say("action.choose"), CardVerbs.Choose, stamp)));
    }
}
