using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Desk;

/// <summary>Where an escalation stands: a function of its events.</summary>
public sealed record EscalationState
{
    /// <summary>Its number: "E-7".</summary>
    public required string Number { get; init; }

    /// <summary>The case's number.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Who handed it up.</summary>
    public required Person Agent { get; init; }

    /// <summary>When it was handed up.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Why, as last judged.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How urgent it is; it never grows less.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>What the agent added last; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>How it stands.</summary>
    public EscalationStatus Status { get; init; }

    /// <summary>Who has it; null when nobody.</summary>
    public Person? Owner { get; init; }

    /// <summary>The rung that has it.</summary>
    public required string Rung { get; init; }

    /// <summary>Where it has been, the present rung last.</summary>
    public required IReadOnlyList<RungAttempt> Attempts { get; init; }

    /// <summary>When somebody is told if nothing else happens; null once it is over.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>By when the first answer was due.</summary>
    public DateTimeOffset? AnswerBy { get; init; }

    /// <summary>When somebody senior first did something about it; null while nobody has.</summary>
    public DateTimeOffset? FirstAnswerAt { get; init; }

    /// <summary>How many reminders went out since somebody last did something.</summary>
    public int Reminders { get; init; }

    /// <summary>What the agent was asked and has not answered; null when nothing.</summary>
    public string? Question { get; init; }

    /// <summary>The last advice; null when there was none.</summary>
    public string? LastAdvice { get; init; }

    /// <summary>Whether its present owner has advised the agent.</summary>
    public bool HasAdvised { get; init; }

    /// <summary>Until when it is put off; null when it is not.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>Why it was declined, or opened again; null when neither.</summary>
    public string? Reason { get; init; }

    /// <summary>How it was made right; null while it was not.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether its card is where managers see it.</summary>
    public DeliveryState Delivery { get; init; }

    /// <summary>Why its card could not be posted; null when it could.</summary>
    public string? DeliveryProblem { get; init; }

    /// <summary>When its card is tried again; null when that is not needed.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Where its card is; null when that is not known.</summary>
    public string? Conversation { get; init; }

    /// <summary>Which message its card is; null when that is not known.</summary>
    public string? Message { get; init; }

    /// <summary>Whether it still wants something of somebody.</summary>
    public bool IsLive => Status is EscalationStatus.Open or EscalationStatus.Taken or EscalationStatus.Snoozed;

    /// <summary>The rungs it has been to.</summary>
    public IReadOnlyCollection<string> Tried => [.. Attempts.Select(a => a.Rung).Distinct(StringComparer.Ordinal)];

    /// <summary>Since when the present rung has it.</summary>
    public DateTimeOffset RungSince => Attempts[^1].From;

    /// <summary>Where it stands when it is raised.</summary>
    public static EscalationState Of(Raised raised) => new()
    {
        Number = raised.Number,
        CaseNumber = raised.CaseNumber,
        Agent = raised.Agent,
        RaisedAt = raised.At,
        Verdict = raised.Verdict,
        Urgency = raised.Verdict.Urgency,
        Note = raised.Note,
        Rung = raised.Rung,
        Attempts = [new RungAttempt(raised.Rung, raised.At, null)],
        Due = raised.Due,
        AnswerBy = raised.Due,
    };

    /// <summary>Where it stands after something more.</summary>
    public EscalationState After(EscalationEvent happened)
    {
        var next = happened is Refused or Delivered or NotDelivered or DeliveryRetried ? this : this with { Due = happened.Due ?? Due };
        return happened switch
        {
            RaisedAgain again => next.Again(again),
            Delivered posted => next with { Delivery = DeliveryState.Delivered, DeliveryProblem = null, RetryAt = null, Conversation = posted.Conversation ?? Conversation, Message = posted.Message ?? Message },
            NotDelivered failed => next with { Delivery = DeliveryState.Failed, DeliveryProblem = failed.Reason, RetryAt = failed.RetryAt },
            DeliveryRetried => next with { Delivery = DeliveryState.Pending, RetryAt = null },
            Taken => next.With(happened.By, happened.At),
            Advised advice => next.With(happened.By, happened.At) with { LastAdvice = advice.Text, HasAdvised = true },
            Asked asked => next.With(happened.By, happened.At) with { Question = asked.Text },
            Answered => next with { Question = null, Reminders = 0 },
            Snoozed snoozed => next.Seen(happened.At) with { Status = EscalationStatus.Snoozed, SnoozedUntil = snoozed.Until, Reminders = 0 },
            Woke => next.Awake(),
            Declined declined => next.Over(happened.At) with { Status = EscalationStatus.Declined, Reason = declined.Reason },
            Resolved resolved => next.Over(happened.At) with { Status = EscalationStatus.Resolved, Outcome = resolved.Outcome },
            Reopened reopened => next.At(Rung, happened.At) with { Reason = reopened.Reason, Outcome = null },
            Climbed climbed => next.At(climbed.To, happened.At) with { Delivery = DeliveryState.Pending, DeliveryProblem = null, RetryAt = null },
            Reminded => next with { Reminders = Reminders + 1 },
            _ => next,
        };
    }

    private EscalationState Again(RaisedAgain again)
    {
        var state = again.Rung != Rung ? At(again.Rung, again.At)
            : Status == EscalationStatus.Snoozed && again.Due is not null ? Awake()
            : this;
        return state with
        {
            Verdict = again.Verdict,
            Urgency = again.Verdict.Urgency > Urgency ? again.Verdict.Urgency : Urgency,
            Note = again.Note ?? Note,
        };
    }

    private EscalationState With(Person owner, DateTimeOffset at) => Seen(at) with
    {
        Status = EscalationStatus.Taken,
        Owner = owner,
        Attempts = [.. Attempts.SkipLast(1), Attempts[^1] with { Owner = owner }],
        HasAdvised = HasAdvised && Owner?.Id == owner.Id,
        SnoozedUntil = null,
        Reminders = 0,
    };

    private EscalationState Awake() => this with { Status = Owner is null ? EscalationStatus.Open : EscalationStatus.Taken, SnoozedUntil = null };

    private EscalationState Seen(DateTimeOffset at) => this with { FirstAnswerAt = FirstAnswerAt ?? at };

    private EscalationState Over(DateTimeOffset at) => Seen(at) with { Due = null, RetryAt = null, SnoozedUntil = null, Question = null, Reminders = 0 };

    private EscalationState At(string rung, DateTimeOffset at) => this with
    {
        Status = EscalationStatus.Open,
        Owner = null,
        Rung = rung,
        Attempts = [.. Attempts, new RungAttempt(rung, at, null)],
        HasAdvised = false,
        Question = null,
        SnoozedUntil = null,
        Reminders = 0,
    };
}
