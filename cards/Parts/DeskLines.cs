using AdaptiveCards;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards.Parts;

/// <summary>Who has an escalation, since when, and what is due.</summary>
internal static class DeskLines
{
    public static IEnumerable<AdaptiveElement> For(DeskView desk, TimeZoneInfo zone, Room room)
    {
        var late = QueueView.IsOverdue(desk.State, desk.Now);
        var box = Box.Of(
            desk.State.IsLive ? late ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Accent : AdaptiveContainerStyle.Good,
            Lines.Runs(Lines.Bold(Standing(desk, zone, room))));
        box.Items.AddRange(More(desk, zone, late, room));
        box.Items.AddRange(DeskActions.First(desk));
        yield return box;
    }

    private static string Standing(DeskView desk, TimeZoneInfo zone, Room room) => desk.State.Status switch
    {
        EscalationStatus.Open => CardWords.Say("desk.open", ("rung", room.Cut(desk.RungName, 80)), ("since", When.Of(desk.State.RungSince, zone))),
        EscalationStatus.Taken when desk.Reader is { } reader && reader.Id == desk.State.Owner!.Id => CardWords.Say("desk.mine", ("since", When.Of(Since<Taken>(desk), zone))),
        EscalationStatus.Taken => CardWords.Say("desk.taken", ("owner", room.Cut(desk.State.Owner!.Name, 80)), ("since", When.Of(Since<Taken>(desk), zone))),
        EscalationStatus.Snoozed => CardWords.Say("desk.snoozed", ("by", By<Snoozed>(desk, room)), ("until", When.Of(desk.State.SnoozedUntil!.Value, zone))),
        EscalationStatus.Declined => CardWords.Say("desk.declined", ("by", By<Declined>(desk, room)), ("at", When.Of(Since<Declined>(desk), zone))),
        _ => CardWords.Say("desk.resolved", ("by", By<Resolved>(desk, room)), ("at", When.Of(Since<Resolved>(desk), zone))),
    };

    private static IEnumerable<AdaptiveElement> More(DeskView desk, TimeZoneInfo zone, bool late, Room room)
    {
        var state = desk.State;
        if (state.Due is { } due && state.Status != EscalationStatus.Snoozed)
            yield return Lines.Near(Lines.Small(CardWords.Say(late ? "desk.overdue" : "desk.due", ("due", When.Of(due, zone)))));
        if (state.IsLive && Tried(desk) is { } tried)
            yield return Pair("desk.tried", tried, room);
        if (state.Status == EscalationStatus.Resolved)
            yield return Pair("desk.outcome", state.Outcome, room);
        else if (state.Reason is { } reason)
            yield return Pair(state.Status == EscalationStatus.Declined ? "desk.reason" : "desk.reopened", reason, room);
        if (state.LastAdvice is { } advice)
            yield return Pair("desk.advice", advice, room);
        if (Last<Asked>(desk) is { } asked)
            yield return Pair("desk.question", asked.Text, room);
        if (state.Question is null && Last<Answered>(desk) is { } answer)
            yield return Lines.Near(Lines.Pair(CardWords.Say("desk.answer", ("agent", room.Cut(answer.By.Name, 80))), room.Cut(answer.Text, 500)));
    }

    private static AdaptiveRichTextBlock Pair(string label, string? words, Room room) =>
        Lines.Near(Lines.Pair(CardWords.Say(label), room.Cut(words, 500)));

    private static string? Tried(DeskView desk) => desk.Record.Events.Select(e => e switch
    {
        Climbed climbed => climbed.Tried,
        Reminded { Whom: not ReminderTo.Agent } reminded => reminded.Tried,
        _ => null,
    }).LastOrDefault(t => t is not null);

    private static string By<T>(DeskView desk, Room room)
        where T : EscalationEvent => room.Cut(Last<T>(desk)?.By.Name, 80);

    private static DateTimeOffset Since<T>(DeskView desk)
        where T : EscalationEvent => Last<T>(desk)?.At ?? desk.State.RungSince;

    private static T? Last<T>(DeskView desk)
        where T : EscalationEvent => desk.Record.Events.OfType<T>().LastOrDefault();
}
