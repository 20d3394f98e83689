using AdaptiveCards;
using CoachBot.Coaching.Cases;

namespace CoachBot.Cards.Parts;

/// <summary>The bar below every card of a running case: few and short, the way on first.</summary>
internal static class CaseActions
{
    public static IEnumerable<AdaptiveAction> For(Stage stage, Stamp stamp)
    {
        yield return stage == Stage.Close
            ? CardAction.Main(CardWords.Say("action.close"), CardVerbs.Close, stamp)
            : CardAction.Do(CardWords.Say("action.next"), CardVerbs.Next, stamp);
        yield return TheyReplied(stamp);
        yield return CardAction.Do(CardWords.Say("action.why"), CardVerbs.Why, stamp);
        yield return More(stage, stamp);
    }

    /// <summary>A button that opens a box for the agent's own draft, and the box.</summary>
    public static AdaptiveContainer DraftBox(Stamp stamp, bool visible = false)
    {
        var box = Box.Hidden(
            "draftBox",
            Inputs.Text(CardFields.Draft, CardWords.Say("draft.label"), CardWords.Say("draft.placeholder")),
            CardAction.Row(CardAction.Do(CardWords.Say("action.check"), CardVerbs.Draft, stamp)));
        box.IsVisible = visible;
        return box;
    }

    public static AdaptiveAction OpenDraftBox() => CardAction.Toggle(CardWords.Say("action.own-draft"), "draftBox");

    private static AdaptiveShowCardAction TheyReplied(Stamp stamp) => CardAction.Open(
        CardWords.Say("action.they-replied"),
        [Inputs.Text(CardFields.Words, CardWords.Say("words.label"), CardWords.Say("words.placeholder"))],
        [CardAction.Do(CardWords.Say("action.read"), CardVerbs.Customer, stamp)]);

    // Two short rows: a long one is cut off where the chat is narrow.
    private static AdaptiveShowCardAction More(Stage stage, Stamp stamp) => CardAction.Open(
        CardWords.Say("action.more"),
        [
            CardAction.Row(
                [
                    .. stage == Stage.Listen ? Array.Empty<AdaptiveAction>() : [CardAction.Do(CardWords.Say("action.back"), CardVerbs.Back, stamp)],
                    CardAction.Do(CardWords.Say("action.cases"), CardVerbs.Cases, stamp),
                ]),
            Inputs.Text(CardFields.Reason, CardWords.Say("reason.label"), CardWords.Say("reason.placeholder")),
        ],
        [
            .. stage == Stage.Close ? Array.Empty<AdaptiveAction>() : [CardAction.Do(CardWords.Say("action.skip"), CardVerbs.Skip, stamp)],
            CardAction.Do(CardWords.Say("action.hand-up"), CardVerbs.HandUp, stamp),
            CardAction.Do(CardWords.Say("action.stop"), CardVerbs.Stop, stamp),
        ]);
}
