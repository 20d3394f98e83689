using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching.Desk;

/// <summary>Where escalations are decided on. It changes nothing itself: it answers with what goes on record, or with a polite no,
/// which goes on record too. Who asks second is told who was first.</summary>
/// <param name="playbooks">The company's playbook.</param>
/// <param name="time">The clock.</param>
public sealed class EscalationDesk(IPlaybookSource playbooks, TimeProvider time)
{
    private readonly Redactor _redactor = new();

    private Playbook Playbook => playbooks.Current;

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Hands a case up; one that is up already is handed up again, further if it is more urgent now.</summary>
    /// <param name="number">The number of the escalation, if it becomes a new one.</param>
    /// <param name="c">The case.</param>
    /// <param name="verdict">Why and how urgently.</param>
    /// <param name="note">What the agent adds; null when nothing.</param>
    /// <param name="call">Who, from where.</param>
    /// <param name="live">The case's escalation that is still going; null when there is none.</param>
    public DeskAnswer Raise(string number, Case c, Verdict verdict, string? note, DeskCall call, EscalationRecord? live = null)
    {
        var said = string.IsNullOrWhiteSpace(note) ? null : Masked(note);
        if (live is { State.IsLive: true })
            return Done(live, call) ? Nothing : Again(live.State, [.. LadderWalk.TriedIn(c, Playbook), .. live.State.Tried], verdict, said, call);
        var going = Going.First(Playbook, verdict, LadderWalk.TriedIn(c, Playbook), Now);
        return Record(new Raised(number, c.Number, call.By.Person, verdict, going.Rung, said) { At = Now, By = call.By.Person, Action = call.Action, Due = going.Due });
    }

    /// <summary>Makes it somebody's own.</summary>
    public DeskAnswer Take(EscalationRecord? e, DeskCall call) => Decide(e, DeskAct.Take, call, s =>
        s.Owner?.Id == call.By.Person.Id && s.Status == EscalationStatus.Taken ? Nothing : Record(Taking(s, call) with { Action = call.Action }));

    /// <summary>Advises the agent; what nobody had is then the adviser's.</summary>
    public DeskAnswer Advise(EscalationRecord? e, string text, DeskCall call) => Decide(e, DeskAct.Advise, call, text, (s, said) =>
        WithTaking(s, call, new Advised(said) { At = Now, By = call.By.Person, Action = call.Action, Due = Waits.Silent(Playbook, s.Rung, s.Urgency, Now) }));

    /// <summary>Asks the agent; what nobody had is then the asker's.</summary>
    public DeskAnswer Ask(EscalationRecord? e, string question, DeskCall call) => Decide(e, DeskAct.Ask, call, question, (s, said) =>
        WithTaking(s, call, new Asked(said) { At = Now, By = call.By.Person, Action = call.Action, Due = Now + Playbook.Escalation.Clock.AgentAnswer }));

    /// <summary>Answers a question; the agent's.</summary>
    public DeskAnswer Answer(EscalationRecord? e, string text, DeskCall call)
    {
        if (Barred(e, DeskAct.Answer, call) is { } no)
            return no;
        return !DeskRights.IsAgent(e!.State, call.By) ? Refuse(e, DeskAct.Answer, call, DeskRefusalCode.NotYourRole)
            : Over(e, DeskAct.Answer, call) is { } over ? over
            : e.State.Question is null ? Refuse(e, DeskAct.Answer, call, DeskRefusalCode.NothingAsked)
            : string.IsNullOrWhiteSpace(text) ? Refuse(e, DeskAct.Answer, call, DeskRefusalCode.NeedsText)
            : Record(new Answered(Masked(text)) { At = Now, By = call.By.Person, Action = call.Action, Due = e.State.Status == EscalationStatus.Taken ? Waits.Silent(Playbook, e.State.Rung, e.State.Urgency, Now) : null });
    }

    /// <summary>Says that it is no escalation, and why.</summary>
    public DeskAnswer Decline(EscalationRecord? e, string reason, DeskCall call) => Decide(e, DeskAct.Decline, call, reason, (_, said) =>
        Record(new Declined(said) { At = Now, By = call.By.Person, Action = call.Action }));

    /// <summary>Puts it off.</summary>
    public DeskAnswer Snooze(EscalationRecord? e, DateTimeOffset until, DeskCall call) => Decide(e, DeskAct.Snooze, call, s =>
        until <= Now ? Refuse(e!, DeskAct.Snooze, call, DeskRefusalCode.BadTime)
        : until - Now > Playbook.Escalation.Clock.SnoozeMost.For(s.Urgency) ? Refuse(e!, DeskAct.Snooze, call, DeskRefusalCode.SnoozeTooLong)
        : Record(new Snoozed(until) { At = Now, By = call.By.Person, Action = call.Action, Due = until }));

    /// <summary>Puts it off to a time as people write it: "in 2 hours", "tomorrow 9:00".</summary>
    public DeskAnswer Snooze(EscalationRecord? e, string until, TimeZoneInfo zone, DeskCall call) =>
        Snooze(e, DueTime.TryParse(until, Now, zone, out var at) ? at : DateTimeOffset.MinValue, call);

    /// <summary>Says how it was made right.</summary>
    public DeskAnswer Resolve(EscalationRecord? e, string outcome, DeskCall call) => Decide(e, DeskAct.Resolve, call, outcome, (s, said) =>
        WithTaking(s, call, new Resolved(said) { At = Now, By = call.By.Person, Action = call.Action }));

    /// <summary>Opens it again; the agent may, too.</summary>
    public DeskAnswer Reopen(EscalationRecord? e, string reason, DeskCall call)
    {
        if (Barred(e, DeskAct.Reopen, call) is { } no)
            return no;
        var s = e!.State;
        return !DeskRights.IsAgent(s, call.By) && !DeskRights.MayDecide(s, call.By, Playbook) ? Refuse(e, DeskAct.Reopen, call, DeskRefusalCode.NotYourRole)
            : s.IsLive ? Refuse(e, DeskAct.Reopen, call, DeskRefusalCode.NotClosed)
            : string.IsNullOrWhiteSpace(reason) ? Refuse(e, DeskAct.Reopen, call, DeskRefusalCode.NeedsText)
            : Record(new Reopened(Masked(reason)) { At = Now, By = call.By.Person, Action = call.Action, Due = Waits.Answer(Playbook, s.Rung, s.Urgency, Now) });
    }

    /// <summary>The agent's case ended. What had to be seen by somebody senior and was not stays open.</summary>
    public DeskAnswer CaseClosed(EscalationRecord e, string outcome, Person by) =>
        e.State.IsLive && (!e.State.Verdict.Must || e.State.Owner is not null)
            ? Record(new Resolved(Masked(outcome)) { At = Now, By = by })
            : Nothing;

    /// <summary>Its card was posted.</summary>
    public IReadOnlyList<EscalationEvent> Delivered(string? conversation, string? message) =>
        [new Delivered(conversation, message) { At = Now, By = Person.Coach }];

    /// <summary>Its card could not be posted, and is tried again.</summary>
    public IReadOnlyList<EscalationEvent> NotDelivered(string reason) =>
        [new NotDelivered(Masked(reason), Now + Playbook.Escalation.Clock.Redeliver) { At = Now, By = Person.Coach }];

    /// <summary>What time brings, if it is still due.</summary>
    public IReadOnlyList<EscalationEvent> Tick(EscalationRecord e) => new EscalationClock(Playbook).Tick(e.State, Now);

    /// <summary>What somebody can do now.</summary>
    public IReadOnlyList<DeskAct> ActsOf(EscalationRecord e, Actor actor)
    {
        var s = e.State;
        var agent = DeskRights.IsAgent(s, actor);
        var decides = !agent && DeskRights.MayDecide(s, actor, Playbook);
        if (!s.IsLive)
            return agent || decides ? [DeskAct.Reopen] : [];
        if (agent)
            return s.Question is null ? [] : [DeskAct.Answer];
        if (!decides || (s.Owner is { } owner && owner.Id != actor.Person.Id))
            return [];
        DeskAct[] acts = [DeskAct.Advise, DeskAct.Ask, DeskAct.Decline, DeskAct.Snooze, DeskAct.Resolve];
        return s.Status == EscalationStatus.Taken ? acts : [DeskAct.Take, .. acts];
    }

    private static DeskAnswer Nothing { get; } = new([]);

    private static DeskAnswer Record(params EscalationEvent[] events) => new(events);

    private static bool Done(EscalationRecord e, DeskCall call) => call.Action is not null && e.Did(call.Action);

    private string Masked(string text) => _redactor.Mask(text.Trim());

    private Taken Taking(EscalationState s, DeskCall call) =>
        new() { At = Now, By = call.By.Person, Due = Waits.Silent(Playbook, s.Rung, s.Urgency, Now) };

    private DeskAnswer WithTaking(EscalationState s, DeskCall call, EscalationEvent happened) =>
        s.Owner is null ? Record(Taking(s, call), happened) : Record(happened);

    private DeskAnswer Again(EscalationState s, IReadOnlyList<string> tried, Verdict verdict, string? note, DeskCall call)
    {
        var going = Going.Again(Playbook, s, verdict, tried, Now);
        return going.Rung == s.Rung && going.Urgency == s.Urgency && note is null
            ? Nothing
            : Record(new RaisedAgain(verdict, going.Rung, note) { At = Now, By = call.By.Person, Action = call.Action, Due = going.Due });
    }

    private DeskAnswer Decide(EscalationRecord? e, DeskAct act, DeskCall call, string text, Func<EscalationState, string, DeskAnswer> decide) =>
        Decide(e, act, call, s => string.IsNullOrWhiteSpace(text) ? Refuse(e!, act, call, DeskRefusalCode.NeedsText) : decide(s, Masked(text)));

    private DeskAnswer Decide(EscalationRecord? e, DeskAct act, DeskCall call, Func<EscalationState, DeskAnswer> decide)
    {
        if (Barred(e, act, call) is { } no)
            return no;
        var s = e!.State;
        return DeskRights.IsAgent(s, call.By) ? Refuse(e, act, call, DeskRefusalCode.OwnCase)
            : !DeskRights.MayDecide(s, call.By, Playbook) ? Refuse(e, act, call, DeskRefusalCode.NotYourRole)
            : Over(e, act, call) is { } over ? over
            : s.Owner is { } owner && owner.Id != call.By.Person.Id ? Refuse(e, act, call, DeskRefusalCode.AlreadyTaken)
            : decide(s);
    }

    private DeskAnswer? Barred(EscalationRecord? e, DeskAct act, DeskCall call) =>
        e is null ? new DeskAnswer([], new DeskRefusal(DeskRefusalCode.Unknown, Text.Say("refused.unknown")))
        : call.CaseNumber is { } said && said != e.CaseNumber ? Refuse(e, act, call, DeskRefusalCode.WrongCase)
        : Done(e, call) ? Nothing
        : null;

    private DeskAnswer? Over(EscalationRecord e, DeskAct act, DeskCall call) => e.State.Status switch
    {
        EscalationStatus.Resolved => Refuse(e, act, call, DeskRefusalCode.AlreadyResolved),
        EscalationStatus.Declined => Refuse(e, act, call, DeskRefusalCode.AlreadyDeclined),
        _ => null,
    };

    private DeskAnswer Refuse(EscalationRecord e, DeskAct act, DeskCall call, DeskRefusalCode code) =>
        new([new Refused(act, code) { At = Now, By = call.By.Person }], new DeskRefusal(code, RefusalText.Of(code, act, e.State, Playbook)));
}
