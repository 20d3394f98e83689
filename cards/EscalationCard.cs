using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A case as a manager gets it: the one question first, then all it takes to answer it, and what can be done.</summary>
public static class EscalationCard
{
    /// <summary>Draws the case.</summary>
    /// <param name="brief">The whole case.</param>
    /// <param name="zone">The time zone that times are shown in.</param>
    /// <param name="desk">Where it stands; null for a case that nobody has on the desk.</param>
    public static AdaptiveCard Of(EscalationBrief brief, TimeZoneInfo zone, DeskView? desk = null) => Sheet.Fit(room =>
    {
        var card = Sheet.New(Summary(brief, desk), Body(brief, zone, desk, room));
        return desk is null ? card : DeskActions.Refreshed(card, desk, room);
    });

    private static string Summary(EscalationBrief brief, DeskView? desk) => desk is null or { State.IsLive: true }
        ? CardWords.Say("escalation.summary", ("case", brief.CaseNumber), ("urgency", brief.UrgencyWord))
        : CardWords.Say($"desk.summary.{desk.State.Status}", ("case", brief.CaseNumber));

    private static IEnumerable<AdaptiveElement> Body(EscalationBrief brief, TimeZoneInfo zone, DeskView? desk, Room room) =>
    [
        Question(brief, desk, room),
        .. desk is null ? [] : Box.Notice(desk.Notice, room),
        .. desk is null ? [] : DeskLines.For(desk, zone, room),
        Lines.Pair(CardWords.Say("escalation.wish"), room.Cut(brief.Wish ?? CardWords.Say("not-asked"), 400)),
        Lines.Near(Lines.Pair(CardWords.Say("escalation.fair"), room.Cut(brief.Fair ?? CardWords.Say("not-asked"), 400))),
        .. Optional("escalation.stake", brief.Stake, room),
        Gauge.Of(CardWords.Say("impact"), brief.Impact, room.Cut(brief.ImpactWord, 40)),
        Gauge.Of(CardWords.Say("heat"), brief.Heat, room.Cut(brief.HeatWord, 40)),
        .. brief.Note is null ? Array.Empty<AdaptiveElement>() : [Lines.Label(CardWords.Say("escalation.note")), Lines.Near(Lines.Plain(room.Cut(brief.Note, 800)))],
        Lines.Label(CardWords.Say(IsLive(desk) ? "escalation.reasons" : "escalation.reasons-closed")),
        .. room.First(brief.Verdict.Reasons, 6).SelectMany(r => Reason(r, room)),
        .. PromiseForm.Made(brief.OpenPromises, zone, room),
        Lines.Label(CardWords.Say("escalation.procedure")),
        Lines.Near(Lines.Plain(room.Cut(brief.Procedure, 400))),
        .. Proposal(brief, desk, room),
        CardAction.Row(CardAction.Toggle(CardWords.Say("action.timeline"), "timeline")),
        Timeline.Hidden(Together(brief, desk), zone, room),
        .. desk is null ? [] : DeskActions.For(desk),
    ];

    private static AdaptiveContainer Question(EscalationBrief brief, DeskView? desk, Room room)
    {
        var live = IsLive(desk);
        return Box.Of(
            live ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Emphasis,
            Lines.Runs(Lines.Bold(live
                ? CardWords.Say("escalation.urgency", ("urgency", room.Cut(brief.UrgencyWord, 60)))
                : CardWords.Say($"desk.closed.{desk!.State.Status}"))),
            Lines.Near(Lines.Heading(room.Cut(brief.Question, 120), AdaptiveTextSize.Large)),
            Lines.Near(Lines.Small(CardWords.Say(
                "escalation.from",
                ("case", desk is null ? brief.CaseNumber : $"{brief.CaseNumber} ({desk.State.Number})"),
                ("agent", room.Cut(brief.Agent.Name, 80)),
                ("rung", room.Cut(desk?.RungName ?? brief.RungName, 80))))));
    }

    private static bool IsLive(DeskView? desk) => desk is null or { State.IsLive: true };

    // What is over wants no decision any more.
    private static IEnumerable<AdaptiveElement> Proposal(EscalationBrief brief, DeskView? desk, Room room)
    {
        if (brief.Proposal is null && !IsLive(desk))
            yield break;
        yield return Lines.Label(CardWords.Say("escalation.proposal"));
        yield return Lines.Near(Lines.Plain(room.Cut(brief.Proposal ?? CardWords.Say("escalation.no-proposal"), 400)));
    }

    private static IEnumerable<AdaptiveElement> Optional(string label, string? words, Room room)
    {
        if (words is not null)
            yield return Lines.Near(Lines.Pair(CardWords.Say(label), room.Cut(words, 400)));
    }

    private static IEnumerable<AdaptiveElement> Reason(VerdictReason reason, Room room)
    {
        yield return Lines.Point("•", room.Cut(reason.Text, 200));
        if (!string.IsNullOrWhiteSpace(reason.Evidence))
            yield return Lines.Quote(room.Cut(reason.Evidence, 300));
    }

    // That somebody took it is on record with the case and with the escalation.
    private static IReadOnlyList<TimelineLine> Together(EscalationBrief brief, DeskView? desk) =>
        desk is null ? brief.Timeline : [.. brief.Timeline.Concat(desk.Story).Distinct().OrderBy(l => l.At)];
}
