using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A draft, checked: send it, send something better, or stop and say it honestly.</summary>
public static class DraftCard
{
    /// <summary>Draws the check.</summary>
    /// <param name="advice">What the coach says of the draft.</param>
    /// <param name="stage">The stage the case is at.</param>
    /// <param name="stamp">The case and where it is.</param>
    /// <param name="guessed">Whether the text was taken for a draft without being told.</param>
    public static AdaptiveCard Of(DraftAdvice advice, Stage stage, Stamp stamp, bool guessed = false) =>
        Sheet.Fit(room => Sheet.New(Summary(advice), Body(advice, stamp, guessed, room)).With(CaseActions.For(stage, stamp)));

    private static string Summary(DraftAdvice advice) => CardWords.Say($"draft.summary.{advice.Decision}", ("case", advice.CaseNumber));

    private static IEnumerable<AdaptiveElement> Body(DraftAdvice advice, Stamp stamp, bool guessed, Room room) =>
    [
        Lines.Small(CardWords.Say("draft.of", ("case", stamp.Case))),
        Box.Of(Style(advice.Decision), Lines.Heading(CardWords.Say($"draft.{advice.Decision}")), Lines.Near(Lines.Plain(room.Cut(advice.Headline, 240)))),
        .. Whole(advice, stamp, room),
        .. advice.Alternatives.Count == 0 ? [] : Ways(advice, stamp, room),
        .. advice.Decision == DraftDecision.Stop ? Folded(advice, room) : Pitfalls(advice, room),
        .. Marks(CardWords.Say("draft.moves"), "✓", advice.Moves, room),
        .. Marks(CardWords.Say("draft.missing"), "+", advice.Missing, room),
        CardAction.Row(CardAction.Toggle(CardWords.Say("action.see-draft"), "theDraft"), CaseActions.OpenDraftBox()),
        Box.Hidden("theDraft", Lines.Wording(room.Cut(advice.Draft, 1200))),
        CaseActions.DraftBox(stamp),
        .. Guess.Of("draft", CardVerbs.WasCustomer, stamp, guessed),
    ];

    private static AdaptiveContainerStyle Style(DraftDecision decision) => decision switch
    {
        DraftDecision.Send => AdaptiveContainerStyle.Good,
        DraftDecision.Improve => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Attention,
    };

    private static IEnumerable<AdaptiveElement> Whole(DraftAdvice advice, Stamp stamp, Room room)
    {
        if (advice.Decision != DraftDecision.Stop)
        {
            var own = advice.Better is null
                ? CardAction.Main(CardWords.Say("action.sent-mine"), CardVerbs.Sent, stamp)
                : CardAction.Do(CardWords.Say("action.sent-mine"), CardVerbs.Sent, stamp);
            yield return Lines.Near(CardAction.Row(own));
        }

        if (advice.Better is not { } better)
            yield break;
        yield return Lines.Label(CardWords.Say("draft.better"));
        yield return Suggested.One(room.Cut(better, 1500), stamp, CardWords.Say("action.sent-better"));
    }

    private static IEnumerable<AdaptiveElement> Ways(DraftAdvice advice, Stamp stamp, Room room)
    {
        yield return Lines.Label(CardWords.Say("draft.alternatives"));
        foreach (var way in room.First(advice.Alternatives, 4))
        {
            var words = room.Cut(way.Wording, 500);
            var actions = new List<AdaptiveAction> { CardAction.Main(CardWords.Say("action.sent"), CardVerbs.Sent, stamp, words) };
            if (string.Equals(way.Code, "escalate", StringComparison.Ordinal))
                actions.Insert(0, CardAction.Main(CardWords.Say("action.hand-up"), CardVerbs.HandUp, stamp));
            yield return Box.Of(
                AdaptiveContainerStyle.Emphasis,
                Lines.Runs(Lines.Bold(room.Cut(way.Label, 100))),
                Lines.Near(Lines.Plain(words)),
                Lines.Near(CardAction.Row(actions)));
        }
    }

    // A stopped draft has its ways out to show; what was wrong with it comes on demand.
    private static IEnumerable<AdaptiveElement> Folded(DraftAdvice advice, Room room)
    {
        if (advice.Pitfalls.Count == 0)
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("action.pitfalls", ("count", advice.Pitfalls.Count)), "pitfalls"));
        yield return Box.Hidden("pitfalls", Pitfalls(advice, room));
    }

    private static IEnumerable<AdaptiveElement> Pitfalls(DraftAdvice advice, Room room)
    {
        if (advice.Pitfalls.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("draft.pitfalls"));
        foreach (var pitfall in room.First(advice.Pitfalls, 5))
        {
            yield return Lines.Point("✗", room.Cut(pitfall.Label, 80), room.Cut(pitfall.Reason, 200));
            yield return Lines.Quote(room.Cut(pitfall.Evidence, 200));
            yield return Lines.Near(Lines.Pair(CardWords.Say("draft.instead"), room.Cut(pitfall.Better, 300)));
        }
    }

    private static IEnumerable<AdaptiveElement> Marks(string label, string mark, IReadOnlyList<Labelled> items, Room room)
    {
        if (items.Count > 0)
            yield return Lines.Pair(label, string.Join(" · ", room.First(items, 8).Select(i => $"{mark} {room.Cut(i.Label, 60)}")));
    }
}
