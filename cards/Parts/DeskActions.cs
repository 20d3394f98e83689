using AdaptiveCards;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards.Parts;

/// <summary>What a reader can do with an escalation, in short rows: a long one is cut off where the chat is narrow.</summary>
internal static class DeskActions
{
    // Teams fetches a card of their own for so many people and no more.
    private const int MostReaders = 60;

    private static readonly DeskAct[] Order =
        [DeskAct.Answer, DeskAct.Advise, DeskAct.Ask, DeskAct.Resolve, DeskAct.Snooze, DeskAct.Decline];

    /// <summary>What comes first, beside who has it: take it, open it again, see what is mine to do; and for whoever has it, all they can do.</summary>
    public static IEnumerable<AdaptiveElement> First(DeskView desk)
    {
        if (desk.Reader is null)
            return [CardAction.Row(Refresh(desk))];
        if (desk.Acts.Contains(DeskAct.Take))
            return [CardAction.Row(CardAction.Act(CardWords.Say("desk.action.Take"), DeskAct.Take, CardData.Of(desk.State.Number, desk.State.CaseNumber, desk.Key)))];
        return desk.Acts.Contains(DeskAct.Reopen) ? [CardAction.Row(Written(DeskAct.Reopen, desk))] : Rows(desk);
    }

    /// <summary>The rest, below all there is to read, for who has not taken it yet: first read, then act.</summary>
    public static IEnumerable<AdaptiveElement> For(DeskView desk) => desk.Acts.Contains(DeskAct.Take) ? Rows(desk) : [];

    /// <summary>Sees to it that each reader is shown a card of their own.</summary>
    public static AdaptiveCard Refreshed(AdaptiveCard card, DeskView desk, Room room)
    {
        card.Refresh = new AdaptiveRefresh { Action = Refresh(desk), UserIds = [.. desk.Readers.Take(MostReaders)] };
        room.Spend(card.Refresh.UserIds.Sum(id => id.Length + 3));
        return card;
    }

    /// <summary>A box to write in, and the button that sends it.</summary>
    public static AdaptiveShowCardAction Written(DeskAct act, IReadOnlyDictionary<string, object> data) => CardAction.Open(
        CardWords.Say($"desk.action.{act}"),
        [
            act == DeskAct.Snooze
                ? Inputs.Text(CardFields.Until, CardWords.Say("desk.until"), CardWords.Say("desk.until-example"), lines: false, CardWords.Say("desk.until-usual"))
                : Inputs.Text(CardFields.TextOf(act), CardWords.Say($"desk.text.{act}"), CardWords.Say($"desk.example.{act}")),
        ],
        [CardAction.Act(CardWords.Say($"desk.send.{act}"), act, data)]);

    private static IEnumerable<AdaptiveElement> Rows(DeskView desk) =>
        Order.Where(desk.Acts.Contains).Select(act => Written(act, desk)).Chunk(2).Select(row => CardAction.Row(row));

    private static AdaptiveShowCardAction Written(DeskAct act, DeskView desk) =>
        Written(act, CardData.Of(desk.State.Number, desk.State.CaseNumber, desk.Key));

    private static AdaptiveExecuteAction Refresh(DeskView desk) => CardAction.Execute(
        CardWords.Say("desk.refresh"),
        CardVerbs.EscalationRefresh,
        CardData.Of(desk.State.Number, desk.State.CaseNumber, desk.Key));
}
