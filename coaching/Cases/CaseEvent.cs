using System.Text.Json.Serialization;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Cases;

/// <summary>One line of a case's record: what, when, by whom, why. Never changed, never removed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CaseOpened), "opened")]
[JsonDerivedType(typeof(CustomerWrote), "customer")]
[JsonDerivedType(typeof(CustomerWroteWithdrawn), "customer-withdrawn")]
[JsonDerivedType(typeof(DraftChecked), "draft")]
[JsonDerivedType(typeof(ReplySent), "reply")]
[JsonDerivedType(typeof(FactRecorded), "fact")]
[JsonDerivedType(typeof(StageEntered), "stage")]
[JsonDerivedType(typeof(ResolutionChosen), "resolution")]
[JsonDerivedType(typeof(PromiseMade), "promise")]
[JsonDerivedType(typeof(PromiseSettled), "promise-settled")]
[JsonDerivedType(typeof(CaseHandedOver), "handed-over")]
[JsonDerivedType(typeof(EscalationAdvised), "escalation-advised")]
[JsonDerivedType(typeof(EscalationRaised), "escalation-raised")]
[JsonDerivedType(typeof(EscalationDeclined), "escalation-declined")]
[JsonDerivedType(typeof(CaseClosed), "closed")]
public abstract record CaseEvent
{
    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required Person By { get; init; }

    /// <summary>The card action it came from; null when it was typed. The same action recorded once is not recorded again.</summary>
    public string? Action { get; init; }
}

/// <summary>A case began.</summary>
/// <param name="Number">Its number, as people say it: "C-1042".</param>
public sealed record CaseOpened(string Number) : CaseEvent;

/// <summary>The customer wrote.</summary>
/// <param name="Text">Their words, personal data masked.</param>
/// <param name="Reading">What was read in them.</param>
public sealed record CustomerWrote(string Text, MessageReading Reading) : CaseEvent;

/// <summary>The last text taken for the customer's was not theirs.</summary>
public sealed record CustomerWroteWithdrawn : CaseEvent;

/// <summary>A draft was checked.</summary>
/// <param name="Text">The draft, personal data masked.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="Stopped">Whether it deflected and was held back.</param>
public sealed record DraftChecked(string Text, ReplyReading Reading, bool Stopped) : CaseEvent;

/// <summary>The agent says this went to the customer.</summary>
/// <param name="Text">The words, personal data masked.</param>
/// <param name="Suggested">Whether the wording was the coach's.</param>
public sealed record ReplySent(string Text, bool Suggested) : CaseEvent;

/// <summary>A fact was recorded.</summary>
/// <param name="Fact">Which.</param>
/// <param name="Text">In the agent's words, personal data masked.</param>
public sealed record FactRecorded(Fact Fact, string Text) : CaseEvent;

/// <summary>The case moved to a stage.</summary>
/// <param name="Stage">Where it is now.</param>
/// <param name="Move">How it got there.</param>
/// <param name="Reason">Why a stage was skipped; null otherwise.</param>
public sealed record StageEntered(Stage Stage, StageMove Move, string? Reason = null) : CaseEvent;

/// <summary>A way of putting it right was chosen.</summary>
/// <param name="Resolution">Which.</param>
public sealed record ResolutionChosen(Resolution Resolution) : CaseEvent;

/// <summary>Somebody promised something.</summary>
/// <param name="Promise">Owner, what, due.</param>
public sealed record PromiseMade(Promise Promise) : CaseEvent;

/// <summary>A promise was kept, broken or released.</summary>
/// <param name="Number">The promise's number.</param>
/// <param name="State">How it ended.</param>
public sealed record PromiseSettled(int Number, PromiseState State) : CaseEvent;

/// <summary>The customer was handed on to somebody else, or somebody senior took the case.</summary>
/// <param name="To">To whom, by name.</param>
/// <param name="Reason">Why; null when nothing was said.</param>
public sealed record CaseHandedOver(string To, string? Reason) : CaseEvent
{
    /// <summary>Whether they took it themselves: that is help for the customer, not one more round.</summary>
    [JsonIgnore]
    public bool WasTaken => To == By.Name;
}

/// <summary>The coach advised to hand the case up.</summary>
/// <param name="Verdict">Why, how urgent, to whom.</param>
public sealed record EscalationAdvised(Verdict Verdict) : CaseEvent;

/// <summary>The agent handed the case up.</summary>
/// <param name="Verdict">The verdict at that moment.</param>
/// <param name="Note">What the agent adds for the manager; null when nothing.</param>
public sealed record EscalationRaised(Verdict Verdict, string? Note) : CaseEvent;

/// <summary>The agent kept a case the coach would have handed up.</summary>
/// <param name="Verdict">What was advised.</param>
/// <param name="Reason">Why not, in the agent's words.</param>
public sealed record EscalationDeclined(Verdict Verdict, string Reason) : CaseEvent;

/// <summary>The case ended.</summary>
/// <param name="Outcome">What was agreed and what follows; null when it was stopped without one.</param>
/// <param name="Reason">Why it was stopped; null when it ran its course.</param>
public sealed record CaseClosed(Outcome? Outcome, string? Reason = null) : CaseEvent;
