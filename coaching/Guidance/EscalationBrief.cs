using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Guidance;

/// <summary>A case as a manager gets it: whole, in one hop.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Agent">Who hands it up.</param>
/// <param name="Question">The question to answer first.</param>
/// <param name="Verdict">Reasons with evidence, urgency, rule.</param>
/// <param name="UrgencyWord">The urgency in words.</param>
/// <param name="RungName">Whose it is.</param>
/// <param name="Wish">What the customer wants; null when not asked yet.</param>
/// <param name="Fair">What they think is fair; null when not asked yet.</param>
/// <param name="Stake">What is at stake for them; null when not known.</param>
/// <param name="Heat">0 to 4.</param>
/// <param name="HeatWord">In a word.</param>
/// <param name="Impact">0 to 4.</param>
/// <param name="ImpactWord">In a word.</param>
/// <param name="Timeline">What was done, when, by whom.</param>
/// <param name="Procedure">Whether the stages were followed, in one line.</param>
/// <param name="OpenPromises">Promises not settled.</param>
/// <param name="Note">What the agent adds; null when nothing.</param>
/// <param name="Proposal">What the record suggests to decide: what the agent asks for, the fix they noted, or what the customer finds fair; null when none is noted.</param>
public sealed record EscalationBrief(
    string CaseNumber,
    Person Agent,
    string Question,
    Verdict Verdict,
    string UrgencyWord,
    string RungName,
    string? Wish,
    string? Fair,
    string? Stake,
    double Heat,
    string HeatWord,
    double Impact,
    string ImpactWord,
    IReadOnlyList<TimelineLine> Timeline,
    string Procedure,
    IReadOnlyList<Promise> OpenPromises,
    string? Note,
    string? Proposal = null);

/// <summary>One line of a case's history.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who, by name.</param>
/// <param name="Text">What, in one line.</param>
/// <param name="Quote">The words said, when there are any (the customer's, or the agent's).</param>
public sealed record TimelineLine(DateTimeOffset At, string By, string Text, string? Quote);
