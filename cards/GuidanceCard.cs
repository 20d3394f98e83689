using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>The answer to a customer's message: what to say first, and what to watch, in three seconds.</summary>
public static class GuidanceCard
{
    /// <summary>Draws the guidance.</summary>
    /// <param name="guidance">What the coach says of the message.</param>
    /// <param name="stageTitle">The name of the stage the case is at.</param>
    /// <param name="stamp">The case and where it is.</param>
    /// <param name="guessed">Whether the text was taken for the customer's without being told.</param>
    public static AdaptiveCard Of(MessageGuidance guidance, string stageTitle, Stamp stamp, bool guessed = false) =>
        Sheet.Fit(room => Sheet.New(Summary(guidance), Body(guidance, stageTitle, stamp, guessed, room)).With(CaseActions.For(guidance.Stage, stamp)));

    private static string Summary(MessageGuidance guidance) => CardWords.Say(
        guidance.Verdict.Escalate ? "guidance.summary-escalate" : "guidance.summary",
        ("case", guidance.CaseNumber),
        ("heat", guidance.HeatWord),
        ("impact", guidance.ImpactWord));

    private static IEnumerable<AdaptiveElement> Body(MessageGuidance guidance, string stageTitle, Stamp stamp, bool guessed, Room room) =>
    [
        Lines.Small(CardWords.Say("case.at", ("case", stamp.Case), ("stage", room.Cut(stageTitle, 60)))),
        .. EscalateBanner.For(guidance.Verdict, stamp, room),
        Gauge.Of(CardWords.Say("heat"), guidance.Heat, CardWords.Say($"trend.{guidance.Trend}", ("heat", room.Cut(guidance.HeatWord, 40)))),
        Gauge.Of(CardWords.Say("impact"), guidance.Impact, room.Cut(guidance.ImpactWord, 40)),
        Lines.Near(Lines.Pair(CardWords.Say("about"), room.Cut(guidance.About, 240))),
        .. Rising(guidance, room),
        SayFirst(guidance, stamp, room),
        .. NotThis.For(guidance.Avoid, room),
        .. Noticed(guidance.Signals, room),
        .. Guess.Of("customer", CardVerbs.WasDraft, stamp, guessed),
    ];

    private static IEnumerable<AdaptiveElement> Rising(MessageGuidance guidance, Room room)
    {
        if (guidance.TrendAdvice is { } advice)
            yield return Box.Of(AdaptiveContainerStyle.Warning, Lines.Heading(CardWords.Say("rising")), Lines.Near(Lines.Plain(room.Cut(advice, 300))));
    }

    private static AdaptiveContainer SayFirst(MessageGuidance guidance, Stamp stamp, Room room)
    {
        var words = room.Cut(guidance.SayFirst, 1200);
        return Box.Of(
            AdaptiveContainerStyle.Emphasis,
            [
                Lines.Label(CardWords.Say("say-first")),
                .. Lines.Wording(words),
                Lines.Near(Lines.Small(room.Cut(guidance.SayFirstWhy, 240))),
                CardAction.Row(CardAction.Main(CardWords.Say("action.sent"), CardVerbs.Sent, stamp, words), CaseActions.OpenDraftBox()),
                CaseActions.DraftBox(stamp),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Noticed(IReadOnlyList<Labelled> signals, Room room)
    {
        if (signals.Count == 0)
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("action.noticed", ("count", signals.Count)), "noticed"));
        yield return Box.Hidden("noticed", room.First(signals, 8).SelectMany(s => Sign(s, room)));
    }

    private static IEnumerable<AdaptiveElement> Sign(Labelled signal, Room room)
    {
        yield return Lines.Point("•", room.Cut(signal.Label, 80), room.Cut(signal.Reason, 200));
        if (!string.IsNullOrWhiteSpace(signal.Evidence))
            yield return Lines.Quote(room.Cut(signal.Evidence, 200));
    }
}
