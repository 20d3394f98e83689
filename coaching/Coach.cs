using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching;

/// <summary>The coach beside the agent: reads, records what happened, and says what to do next.
/// It holds nothing itself; all it knows of a case is on the case's record.</summary>
/// <param name="reader">Reads what people wrote.</param>
/// <param name="playbooks">The company's playbook.</param>
/// <param name="time">The clock.</param>
/// <remarks>A card action that is on record already records nothing again.</remarks>
public sealed class Coach(IReader reader, IPlaybookSource playbooks, TimeProvider time)
{
    private readonly Redactor _redactor = new();

    private TimeZoneInfo? _zone;

    private Playbook Playbook => playbooks.Current;

    private Here Here => new(Now, _zone ?? Playbook.Calendar.Zone);

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The coach as somebody hears it whose clock shows another time than the playbook's.</summary>
    public Coach In(TimeZoneInfo zone) => new(reader, playbooks, time) { _zone = zone };

    /// <summary>Takes down what the customer wrote, and says how to answer it.</summary>
    public async ValueTask<MessageGuidance> CustomerWroteAsync(Case c, string text, Person by, string? action, CancellationToken cancellationToken)
    {
        if (!Done(c, action))
        {
            var masked = _redactor.Mask(text);
            var message = new CustomerMessage(masked, [.. c.Messages.Select(m => m.Text)]);
            var (shown, reading) = PersonalWords.Hide(masked, await reader.ReadMessageAsync(message, cancellationToken));
            if (c.Step == 0)
                c.Record(new StageEntered(Cases.Stage.Listen, StageMove.Forward) { At = Now, By = by });
            c.Record(new CustomerWrote(shown, reading) { At = Now, By = by, Action = action });
            Advise(c);
        }

        return Message(c);
    }

    /// <summary>How to answer the customer's last message; records nothing.</summary>
    /// <exception cref="InvalidOperationException">The customer has not written yet.</exception>
    public MessageGuidance Message(Case c) => MessageGuide.For(c, Playbook, Judge(c), Here);

    /// <summary>Takes back the last message: it was not the customer's.</summary>
    public void Withdraw(Case c, Person by) => c.Record(new CustomerWroteWithdrawn { At = Now, By = by });

    /// <summary>Checks a reply before it goes out.</summary>
    public async ValueTask<DraftAdvice> CheckDraftAsync(Case c, string text, Person by, string? action, CancellationToken cancellationToken)
    {
        if (c.Draft is not { } earlier || !Done(c, action))
        {
            var masked = _redactor.Mask(text);
            var context = c.Messages is [.., var last] ? last.Text : null;
            var reading = await reader.ReadReplyAsync(new DraftReply(masked, context), cancellationToken);
            earlier = new DraftChecked(masked, reading, DraftGuide.Stops(reading, Playbook)) { At = Now, By = by, Action = action };
            c.Record(earlier);
        }

        return DraftGuide.For(c, earlier, Playbook, Judge(c), Here);
    }

    /// <summary>Takes down what went to the customer, and what it settles of the stage.</summary>
    public void Sent(Case c, string text, bool suggested, Person by, string? action)
    {
        if (Done(c, action))
            return;
        var sent = new ReplySent(_redactor.Mask(text), suggested) { At = Now, By = by, Action = action };
        c.Record(sent);
        if (SentReply.SaysBack(c, sent, Playbook))
            c.Record(new FactRecorded(Fact.SaidBack, sent.Text) { At = Now, By = by });
    }

    /// <summary>What to do at the stage the case is at.</summary>
    public StageGuidance Stage(Case c) => StageGuide.For(c, Playbook, Judge(c), Here);

    /// <summary>The rule at work where the case is, with the reason behind it.</summary>
    public Why Why(Case c) => WhyGuide.For(c, Playbook, Judge(c));

    /// <summary>Takes down a fact.</summary>
    public void Record(Case c, Fact fact, string text, Person by, string? action)
    {
        if (Done(c, action))
            return;
        c.Record(new FactRecorded(fact, _redactor.Mask(text.Trim())) { At = Now, By = by, Action = action });
        Advise(c);
    }

    /// <summary>Takes down the way of putting it right.</summary>
    public void Choose(Case c, Resolution resolution, Person by, string? action)
    {
        if (Done(c, action))
            return;
        c.Record(new ResolutionChosen(resolution) { At = Now, By = by, Action = action });
        Advise(c);
    }

    /// <summary>Takes down who does what by when, or says what is wrong with it.</summary>
    public PromiseResult Promise(Case c, string owner, string what, string due, TimeZoneInfo zone, Person by, string? action)
    {
        if (Done(c, action) && c.Promises is [.., var same])
            return new PromiseResult(same, null);
        var result = PromiseForm.Fill(c.Promises.Count + 1, _redactor.Mask(owner), _redactor.Mask(what), _redactor.Mask(due), Now, zone, Playbook);
        if (result.Promise is { } promise)
            c.Record(new PromiseMade(promise) { At = Now, By = by, Action = action });
        return result;
    }

    /// <summary>Moves to the next stage when nothing required is missing.</summary>
    public bool Advance(Case c, Person by, string? action)
    {
        if (Done(c, action) || c.Stage == Cases.Stage.Close || StageGuide.Missing(c, Playbook).Count > 0)
            return false;
        c.Record(new StageEntered(c.Stage + 1, StageMove.Forward) { At = Now, By = by, Action = action });
        return true;
    }

    /// <summary>Moves to the next stage although something is missing; the reason goes on record.</summary>
    public void Skip(Case c, string reason, Person by, string? action)
    {
        if (!Done(c, action) && c.Stage != Cases.Stage.Close)
            c.Record(new StageEntered(c.Stage + 1, StageMove.Skip, _redactor.Mask(reason.Trim())) { At = Now, By = by, Action = action });
    }

    /// <summary>Goes back a stage; false at the first.</summary>
    public bool Back(Case c, Person by, string? action)
    {
        if (Done(c, action) || c.Stage == Cases.Stage.Listen)
            return false;
        c.Record(new StageEntered(c.Stage - 1, StageMove.Back) { At = Now, By = by, Action = action });
        return true;
    }

    /// <summary>Takes down that the customer was handed on to somebody else at the same level.</summary>
    public void HandOver(Case c, string to, string? reason, Person by, string? action)
    {
        if (Done(c, action))
            return;
        c.Record(new CaseHandedOver(_redactor.Mask(to.Trim()), reason is null ? null : _redactor.Mask(reason.Trim())) { At = Now, By = by, Action = action });
        Advise(c);
    }

    /// <summary>Takes down that somebody senior has taken the case.</summary>
    public static void TakenBy(Case c, Person owner, DateTimeOffset at)
    {
        if (!c.IsClosed && (c.Events.OfType<CaseHandedOver>().LastOrDefault() is not { WasTaken: true } last || last.By.Id != owner.Id))
            c.Record(new CaseHandedOver(owner.Name, null) { At = at, By = owner });
    }

    /// <summary>Coach on, or hand up.</summary>
    public Verdict Judge(Case c) => CaseJudge.Of(c, Playbook, Now);

    /// <summary>What the agent needs to hand the case up.</summary>
    /// <param name="c">The case.</param>
    /// <param name="live">Its escalation that is still going: what the customer was told of it holds; null when there is none.</param>
    public HandUp HandUp(Case c, EscalationState? live = null) => HandUpGuide.For(c, Playbook, Judge(c), Here, live);

    /// <summary>Whom to call when nobody can be written to.</summary>
    public string WhomToCall => OnDuty.ToCall(Playbook, Now);

    /// <summary>Hands the case up.</summary>
    public EscalationBrief Raise(Case c, string? note, Person by, string? action)
    {
        if (!Done(c, action))
        {
            var verdict = HandUp(c).Verdict;
            c.Record(new EscalationRaised(verdict, note is null ? null : _redactor.Mask(note.Trim())) { At = Now, By = by, Action = action });
        }

        return Brief(c);
    }

    /// <summary>The case as a manager gets it.</summary>
    public EscalationBrief Brief(Case c) => BriefGuide.For(c, Playbook, HandUp(c).Verdict);

    /// <summary>Keeps a case the coach would have handed up.</summary>
    public void Decline(Case c, string reason, Person by, string? action)
    {
        if (!Done(c, action))
            c.Record(new EscalationDeclined(c.Advised?.Verdict ?? Judge(c), _redactor.Mask(reason.Trim())) { At = Now, By = by, Action = action });
    }

    /// <summary>Ends the case with its outcome.</summary>
    /// <exception cref="InvalidOperationException">It is not at its last stage, or something is still missing.</exception>
    public OutcomeBrief Close(Case c, Person by, string? action)
    {
        if (c.Closed?.Outcome is not { } outcome)
        {
            if (c.Stage != Cases.Stage.Close || StageGuide.Missing(c, Playbook).Count > 0)
                throw new InvalidOperationException($"Case {c.Number} is not ready to close.");
            outcome = OutcomeGuide.Of(c);
            c.Record(new CaseClosed(outcome) { At = Now, By = by, Action = action });
        }

        return OutcomeGuide.Brief(c, outcome, Playbook);
    }

    /// <summary>Ends the case without an outcome.</summary>
    public void Stop(Case c, string reason, Person by, string? action)
    {
        if (!c.IsClosed)
            c.Record(new CaseClosed(null, _redactor.Mask(reason.Trim())) { At = Now, By = by, Action = action });
    }

    /// <summary>What a text typed without a command most likely is.</summary>
    public TextKind Guess(string text, Case? c) => TextGuess.Of(text, c, Playbook);

    /// <summary>A stage's name.</summary>
    public string Title(Stage stage) => Playbook.Stages[stage].Title;

    /// <summary>The name of a way of putting it right.</summary>
    public string Title(Resolution resolution) => Playbook.Branches[resolution].Title;

    /// <summary>What was done, when, by whom.</summary>
    public IReadOnlyList<TimelineLine> Timeline(Case c) => CaseTimeline.Of(c, Playbook);

    private static bool Done(Case c, string? action) => action is not null && c.Did(action);

    // The advice goes on record once, and again only when it says something new or grows more urgent.
    private void Advise(Case c)
    {
        var verdict = Judge(c);
        if (CaseJudge.IsNews(verdict, c.Advised?.Verdict))
            c.Record(new EscalationAdvised(verdict) { At = Now, By = Person.Coach });
    }
}
