using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A finished case: what was agreed, why, and who does what by when.</summary>
public static class OutcomeCard
{
    /// <summary>Draws the outcome.</summary>
    /// <param name="brief">The finished case.</param>
    /// <param name="zone">The time zone of the reader.</param>
    public static AdaptiveCard Of(OutcomeBrief brief, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("outcome.summary", ("case", brief.CaseNumber)),
        Body(brief, zone, room)));

    private static IEnumerable<AdaptiveElement> Body(OutcomeBrief brief, TimeZoneInfo zone, Room room)
    {
        var outcome = brief.Outcome;
        return
        [
            Lines.Small(CardWords.Say("outcome.of", ("case", brief.CaseNumber), ("agent", room.Cut(brief.Agent.Name, 80)))),
            Lines.Near(Lines.Heading(CardWords.Say("outcome.title"), AdaptiveTextSize.Large)),
            Box.Of(AdaptiveContainerStyle.Good, [Lines.Label(CardWords.Say("outcome.agreed")), .. Lines.Wording(room.Cut(outcome.Agreed, 800))]),
            .. Part("outcome.why", outcome.Why, room),
            .. Part("outcome.fix", outcome.Fix, room),
            .. PromiseForm.Made(outcome.NextSteps, zone, room),
            .. Part("outcome.prevention", outcome.Prevention, room),
            .. Part("outcome.lesson", outcome.Lesson, room),
            Lines.Label(CardWords.Say("outcome.heat")),
            Gauge.Of(CardWords.Say("outcome.start"), brief.HeatAtStart, ""),
            Gauge.Of(CardWords.Say("outcome.end"), brief.HeatAtEnd, ""),
            Box.Of(AdaptiveContainerStyle.Accent, Lines.Pair("★", room.Cut(brief.Praise, 300))),
            CardAction.Row(CardAction.Toggle(CardWords.Say("action.timeline"), "timeline")),
            Timeline.Hidden(brief.Timeline, zone, room),
        ];
    }

    private static IEnumerable<AdaptiveElement> Part(string label, string? words, Room room)
    {
        if (string.IsNullOrWhiteSpace(words))
            yield break;
        yield return Lines.Label(CardWords.Say(label));
        yield return Lines.Near(Lines.Plain(room.Cut(words, 500)));
    }
}
