using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A case as a manager gets it: the one question first, then all it takes to answer it.</summary>
public static class EscalationCard
{
    /// <summary>Draws the case.</summary>
    /// <param name="brief">The whole case.</param>
    /// <param name="zone">The time zone that times are shown in.</param>
    public static AdaptiveCard Of(EscalationBrief brief, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("escalation.summary", ("case", brief.CaseNumber), ("urgency", brief.UrgencyWord)),
        Body(brief, zone, room)));

    private static IEnumerable<AdaptiveElement> Body(EscalationBrief brief, TimeZoneInfo zone, Room room) =>
    [
        Box.Of(
            AdaptiveContainerStyle.Attention,
            Lines.Runs(Lines.Bold(CardWords.Say("escalation.urgency", ("urgency", room.Cut(brief.UrgencyWord, 60))))),
            Lines.Near(Lines.Heading(room.Cut(brief.Question, 120), AdaptiveTextSize.Large)),
            Lines.Near(Lines.Small(CardWords.Say("escalation.from", ("case", brief.CaseNumber), ("agent", room.Cut(brief.Agent.Name, 80)), ("rung", room.Cut(brief.RungName, 80)))))),
        Lines.Pair(CardWords.Say("escalation.wish"), room.Cut(brief.Wish ?? CardWords.Say("not-asked"), 400)),
        Lines.Near(Lines.Pair(CardWords.Say("escalation.fair"), room.Cut(brief.Fair ?? CardWords.Say("not-asked"), 400))),
        .. brief.Stake is null ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Pair(CardWords.Say("escalation.stake"), room.Cut(brief.Stake, 400)))],
        Gauge.Of(CardWords.Say("impact"), brief.Impact, room.Cut(brief.ImpactWord, 40)),
        Gauge.Of(CardWords.Say("heat"), brief.Heat, room.Cut(brief.HeatWord, 40)),
        .. brief.Note is null ? Array.Empty<AdaptiveElement>() : [Lines.Label(CardWords.Say("escalation.note")), Lines.Near(Lines.Plain(room.Cut(brief.Note, 800)))],
        Lines.Label(CardWords.Say("escalation.reasons")),
        .. room.First(brief.Verdict.Reasons, 6).SelectMany(r => Reason(r, room)),
        .. PromiseForm.Made(brief.OpenPromises, zone, room),
        Lines.Label(CardWords.Say("escalation.procedure")),
        Lines.Near(Lines.Plain(room.Cut(brief.Procedure, 400))),
        CardAction.Row(CardAction.Toggle(CardWords.Say("action.timeline"), "timeline")),
        Timeline.Hidden(brief.Timeline, zone, room),
    ];

    private static IEnumerable<AdaptiveElement> Reason(VerdictReason reason, Room room)
    {
        yield return Lines.Point("•", room.Cut(reason.Text, 200));
        if (!string.IsNullOrWhiteSpace(reason.Evidence))
            yield return Lines.Quote(room.Cut(reason.Evidence, 300));
    }
}
