using System.Text.Json.Serialization;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Desk;

/// <summary>One line of an escalation's record: what, when, by whom. Never changed, never removed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Raised), "raised")]
[JsonDerivedType(typeof(RaisedAgain), "raised-again")]
[JsonDerivedType(typeof(Delivered), "delivered")]
[JsonDerivedType(typeof(NotDelivered), "not-delivered")]
[JsonDerivedType(typeof(DeliveryRetried), "delivery-retried")]
[JsonDerivedType(typeof(Taken), "taken")]
[JsonDerivedType(typeof(Advised), "advised")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Declined), "declined")]
[JsonDerivedType(typeof(Snoozed), "snoozed")]
[JsonDerivedType(typeof(Woke), "woke")]
[JsonDerivedType(typeof(Resolved), "resolved")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(Climbed), "climbed")]
[JsonDerivedType(typeof(Reminded), "reminded")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record EscalationEvent
{
    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required Person By { get; init; }

    /// <summary>The card action it came from; null when it was typed. The same action is recorded once.</summary>
    public string? Action { get; init; }

    /// <summary>When somebody is told if nothing else happens; null leaves the time as it was. Kept here, so that an edited playbook moves no clock that runs.</summary>
    public DateTimeOffset? Due { get; init; }
}

/// <summary>A case was handed up.</summary>
/// <param name="Number">The escalation's number: "E-7".</param>
/// <param name="CaseNumber">The case's number.</param>
/// <param name="Agent">Who handed it up.</param>
/// <param name="Verdict">Why and how urgently.</param>
/// <param name="Rung">Where it went.</param>
/// <param name="Note">What the agent adds, masked; null when nothing.</param>
public sealed record Raised(string Number, string CaseNumber, Person Agent, Verdict Verdict, string Rung, string? Note) : EscalationEvent;

/// <summary>It was handed up again while it was with somebody: a note more, or more haste.</summary>
/// <param name="Verdict">The verdict now.</param>
/// <param name="Rung">Where it is now.</param>
/// <param name="Note">What the agent adds, masked; null when nothing.</param>
public sealed record RaisedAgain(Verdict Verdict, string Rung, string? Note) : EscalationEvent;

/// <summary>Its card was posted.</summary>
/// <param name="Conversation">Where; null when that is not kept.</param>
/// <param name="Message">Which message it is, to update; null when that is not known.</param>
public sealed record Delivered(string? Conversation, string? Message) : EscalationEvent;

/// <summary>Its card could not be posted.</summary>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="RetryAt">When it is tried again.</param>
public sealed record NotDelivered(string Reason, DateTimeOffset RetryAt) : EscalationEvent;

/// <summary>Its card is to be posted once more.</summary>
public sealed record DeliveryRetried : EscalationEvent;

/// <summary>Somebody has it.</summary>
public sealed record Taken : EscalationEvent;

/// <summary>Advice went to the agent.</summary>
/// <param name="Text">The advice, masked.</param>
public sealed record Advised(string Text) : EscalationEvent;

/// <summary>The agent was asked something.</summary>
/// <param name="Text">The question, masked.</param>
public sealed record Asked(string Text) : EscalationEvent;

/// <summary>The agent answered.</summary>
/// <param name="Text">The answer, masked.</param>
public sealed record Answered(string Text) : EscalationEvent;

/// <summary>It was no escalation.</summary>
/// <param name="Reason">Why not, masked.</param>
public sealed record Declined(string Reason) : EscalationEvent;

/// <summary>It was put off.</summary>
/// <param name="Until">Until when.</param>
public sealed record Snoozed(DateTimeOffset Until) : EscalationEvent;

/// <summary>The time it was put off to has come.</summary>
public sealed record Woke : EscalationEvent;

/// <summary>It was made right.</summary>
/// <param name="Outcome">How, masked.</param>
public sealed record Resolved(string Outcome) : EscalationEvent;

/// <summary>It was not over after all.</summary>
/// <param name="Reason">Why, masked.</param>
public sealed record Reopened(string Reason) : EscalationEvent;

/// <summary>Nobody answered in time, and it went on.</summary>
/// <param name="From">The rung that had it.</param>
/// <param name="To">The rung that has it now.</param>
/// <param name="Tried">What has been tried, in one line.</param>
/// <param name="OwnerBefore">Who had it and was silent; null when nobody had it.</param>
public sealed record Climbed(string From, string To, string Tried, Person? OwnerBefore) : EscalationEvent;

/// <summary>Somebody was reminded.</summary>
/// <param name="Whom">Who.</param>
/// <param name="Tried">What has been tried, in one line.</param>
public sealed record Reminded(ReminderTo Whom, string Tried) : EscalationEvent;

/// <summary>Somebody tried what was not theirs, or not possible any more.</summary>
/// <param name="Attempt">What they tried.</param>
/// <param name="Code">Why it was refused.</param>
public sealed record Refused(DeskAct Attempt, DeskRefusalCode Code) : EscalationEvent;

/// <summary>Who is reminded.</summary>
public enum ReminderTo
{
    /// <summary>Everybody on the rung.</summary>
    Rung,

    /// <summary>Whoever has it.</summary>
    Owner,

    /// <summary>The agent, of an open question.</summary>
    Agent,
}
