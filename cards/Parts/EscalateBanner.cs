using AdaptiveCards;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Cards.Parts;

/// <summary>"Hand this up": how soon, why, their words on demand, and both ways out.</summary>
internal static class EscalateBanner
{
    public static IEnumerable<AdaptiveElement> For(Verdict verdict, Stamp stamp, Room room)
    {
        if (!verdict.Escalate)
            yield break;
        var box = Box.Of(
            verdict.Must ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning,
            Lines.Heading(CardWords.Say($"escalate.{verdict.Urgency}")));
        foreach (var reason in room.First(verdict.Reasons, 3))
            box.Items.Add(Lines.Point("•", room.Cut(reason.Text, 200)));
        var quotes = verdict.Reasons.Where(r => !string.IsNullOrWhiteSpace(r.Evidence)).ToList();
        List<AdaptiveAction> actions =
        [
            CardAction.Main(CardWords.Say("action.hand-up"), CardVerbs.HandUp, stamp),
            CardAction.Toggle(CardWords.Say("action.keep"), "keepBox"),
        ];
        if (quotes.Count > 0)
        {
            actions.Add(CardAction.Toggle(CardWords.Say("action.their-words"), "verdictWords"));
            box.Items.Add(Box.Hidden("verdictWords", room.First(quotes, 5).Select(q => Lines.Quote(room.Cut(q.Evidence, 240)))));
        }

        box.Items.Add(CardAction.Row(actions));
        box.Items.Add(Box.Hidden(
            "keepBox",
            Inputs.Text(CardFields.KeepReason, CardWords.Say("keep.label"), CardWords.Say("keep.placeholder")),
            CardAction.Row(CardAction.Do(CardWords.Say("action.keep-it"), CardVerbs.Keep, stamp))));
        yield return box;
    }
}
