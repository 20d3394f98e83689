using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Dialogs.Escalations;

/// <summary>The cards of escalations, as they stand now.</summary>
internal sealed class EscalationViews(Coach coach, EscalationDesk desk, IPlaybookSource playbooks, TimeProvider time)
{
    private static readonly Person Anybody = new("", "");

    private Playbook Playbook => playbooks.Current;

    /// <summary>The card that everybody sees. Where anybody among the managers may act, it has the actions already.</summary>
    public AdaptiveCard Card(EscalationRecord escalation, Case c)
    {
        var zone = Playbook.Calendar.Zone;
        var view = View(escalation, zone);
        var acts = desk.ActsOf(escalation, new Actor(Anybody, AmongManagers: true));
        return EscalationCard.Of(coach.Brief(c), zone, acts.Count == 0 ? view : view.For(Anybody, acts, view.Key));
    }

    /// <summary>The card with what its reader may do.</summary>
    public AdaptiveCard CardFor(EscalationRecord escalation, Case c, Actor reader, TimeZoneInfo zone, string? notice = null)
    {
        var view = View(escalation, zone);
        return EscalationCard.Of(coach.Brief(c), zone, view.For(reader.Person, desk.ActsOf(escalation, reader), view.Key, notice));
    }

    /// <summary>What a card becomes when a newer one was posted.</summary>
    public static AdaptiveCard Moved(EscalationRecord escalation) => Line("desk.moved", ("escalation", escalation.Number), ("case", escalation.CaseNumber));

    /// <summary>The agent's answer, as it comes back.</summary>
    public static AdaptiveCard Answer(EscalationRecord escalation, Answered answered)
    {
        var summary = DialogWords.Say("desk.answered.summary", ("case", escalation.CaseNumber));
        return NoticeCard.Of(summary, DialogWords.Say("desk.answered", ("case", escalation.CaseNumber), ("agent", answered.By.Name), ("text", answered.Text)));
    }

    /// <summary>What the agent is told; null when it is nothing to them.</summary>
    /// <param name="escalation">The escalation.</param>
    /// <param name="c">The case.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="isFirst">Whether somebody took it with that: there is a line for the customer then.</param>
    public AdaptiveCard? ForAgent(EscalationRecord escalation, Case c, EscalationEvent happened, bool isFirst)
    {
        return happened switch
        {
            Taken => Note(NoteKind.Taken, happened.By.Name, null),
            Advised advised => Note(NoteKind.Advised, happened.By.Name, advised.Text),
            Asked asked => Note(NoteKind.Asked, happened.By.Name, asked.Text),
            Reminded { Whom: ReminderTo.Agent } when escalation.State is { Question: { } question, Owner: { } owner } => Note(NoteKind.Asked, owner.Name, question),
            Declined declined => Note(NoteKind.Declined, happened.By.Name, declined.Reason),
            Snoozed snoozed => Note(NoteKind.Snoozed, happened.By.Name, null, snoozed.Until),
            Resolved resolved => Note(NoteKind.Resolved, happened.By.Name, resolved.Outcome),
            Reopened reopened => Note(NoteKind.Reopened, happened.By.Name, reopened.Reason),
            Climbed climbed => Note(NoteKind.Climbed, NameOf(climbed.To), null, line: Late(escalation.State)),
            _ => null,
        };

        AdaptiveCard Note(NoteKind kind, string by, string? text, DateTimeOffset? at = null, string? line = null) => EscalationNoteCard.Of(
            new EscalationNote(kind, escalation.Number, escalation.CaseNumber, by, text, KeyOf(escalation))
            {
                At = at,
                CustomerLine = isFirst ? DialogWords.Say("desk.taken-line", ("owner", by)) : line,
            },
            Stamp.Of(c, Playbook.Calendar.Zone));
    }

    /// <summary>"Where is it?"</summary>
    public AdaptiveCard Where(EscalationRecord escalation, Case c, TimeZoneInfo zone)
    {
        var state = escalation.State;
        var words = Coaching.Desk.Whereabouts.Of(state, Playbook, zone);
        return EscalationNoteCard.Of(
            new EscalationNote(state.Question is null ? NoteKind.Where : NoteKind.Asked, state.Number, state.CaseNumber, state.Owner?.Name ?? NameOf(state.Rung), state.Question ?? words, KeyOf(escalation)),
            Stamp.Of(c, zone));
    }

    /// <summary>A page of the queue.</summary>
    public AdaptiveCard Queue(IEnumerable<EscalationRecord> live, QueueFilter filter, int page, Person me, TimeZoneInfo zone)
    {
        var now = time.GetUtcNow();
        var key = FormattableString.Invariant($"queue/{now.ToUnixTimeMilliseconds()}");
        return QueueCard.Of(QueueView.Of(live.Select(e => e.State), filter, me, now, Playbook, Math.Max(1, page)), zone, key);
    }

    private static string KeyOf(EscalationRecord escalation) => FormattableString.Invariant($"{escalation.Number}/{escalation.Events.Count}");

    private static AdaptiveCard Line(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var words = DialogWords.Say(key, arguments);
        return NoticeCard.Of(words, words);
    }

    // What the customer was told is over: they hear the next time, not silence.
    private string? Late(EscalationState state) =>
        AnswerPromise.Of(state, Playbook, Playbook.Calendar.Zone) is { } by ? DialogWords.Say("desk.climbed-line", ("rung", NameOf(state.Rung)), ("by", by)) : null;

    private string NameOf(string rung) => Playbook.Ladder.FirstOrDefault(r => r.Code == rung)?.Name ?? rung;

    private DeskView View(EscalationRecord escalation, TimeZoneInfo zone) =>
        DeskView.Of(escalation, Playbook, zone, time.GetUtcNow(), KeyOf(escalation), Readers(escalation));

    // Who has to do with it first: Teams fetches a card of their own for so many and no more.
    private List<string> Readers(EscalationRecord escalation) =>
    [
        .. escalation.Events.Select(e => e.By).Where(p => p != Person.Coach && p.Id != escalation.State.Agent.Id).Select(p => p.Id)
            .Concat(Playbook.Ladder.SelectMany(r => r.People).Select(p => p.Id).OfType<string>())
            .Distinct(StringComparer.Ordinal),
    ];
}
