using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>News for the agent of a case they handed up: what happened, what to do with it, what to tell the customer.</summary>
public static class EscalationNoteCard
{
    /// <summary>Draws the news.</summary>
    /// <param name="note">What is new.</param>
    /// <param name="stamp">The case and where it is, with the agent's time zone.</param>
    public static AdaptiveCard Of(EscalationNote note, Stamp stamp) => Sheet.Fit(room => Sheet.New(
        CardWords.Say($"note.summary.{note.Kind}", ("case", note.CaseNumber)),
        Body(note, stamp, room))
        .With(Actions(note, stamp)));

    private static IEnumerable<AdaptiveElement> Body(EscalationNote note, Stamp stamp, Room room)
    {
        yield return Lines.Small($"{note.CaseNumber} ({note.Escalation})");
        yield return Lines.Near(Box.Of(Style(note.Kind), Lines.Runs(Lines.Bold(Headline(note, stamp, room)))));
        if (note.Text is { } text)
        {
            foreach (var element in Told(note.Kind, text, stamp, room))
                yield return element;
        }

        if (note.Kind == NoteKind.Asked)
        {
            yield return Inputs.Text(CardFields.TextOf(DeskAct.Answer), CardWords.Say("desk.text.Answer"), CardWords.Say("desk.example.Answer"));
            yield return CardAction.Row(CardAction.Act(CardWords.Say("desk.send.Answer"), DeskAct.Answer, CardData.Of(note.Escalation, note.CaseNumber, note.Key)));
        }

        if (note.CustomerLine is { } line)
        {
            yield return Lines.Label(CardWords.Say("handover.tell"));
            yield return Suggested.One(room.Cut(line, 1200), stamp, CardWords.Say("action.sent"));
        }
    }

    private static string Headline(EscalationNote note, Stamp stamp, Room room) => CardWords.Say(
        $"note.{note.Kind}",
        ("case", note.CaseNumber),
        ("by", room.Cut(note.By, 80)),
        ("at", note.At is { } at ? When.Of(at, stamp.Zone) : CardWords.Say("note.soon")));

    // Advice is often the very words to send; the rest is only read.
    private static IEnumerable<AdaptiveElement> Told(NoteKind kind, string text, Stamp stamp, Room room) => kind == NoteKind.Advised
        ? [Suggested.One(room.Cut(text, 1500), stamp, CardWords.Say("action.sent-advice"))]
        : Lines.Wording(room.Cut(text, 800));

    private static IEnumerable<AdaptiveAction> Actions(EscalationNote note, Stamp stamp)
    {
        yield return CardAction.Do(CardWords.Say("action.return", ("case", note.CaseNumber)), CardVerbs.Show, stamp);
        if (note.Kind is NoteKind.Declined or NoteKind.Resolved)
            yield return DeskActions.Written(DeskAct.Reopen, CardData.Of(note.Escalation, note.CaseNumber, note.Key));
    }

    private static AdaptiveContainerStyle Style(NoteKind kind) => kind switch
    {
        NoteKind.Taken or NoteKind.Resolved => AdaptiveContainerStyle.Good,
        NoteKind.NotReached => AdaptiveContainerStyle.Attention,
        NoteKind.Asked or NoteKind.Climbed or NoteKind.Declined => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Accent,
    };
}
