using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Guidance;

/// <summary>What the agent needs to hand a case up.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Verdict">Why and how urgently; for a hand-up the coach did not advise, the agent's own.</param>
/// <param name="RungName">Who it goes to.</param>
/// <param name="CustomerLine">What to tell the customer: who takes over, why, and that they need not repeat themselves.</param>
public sealed record HandUp(string CaseNumber, Verdict Verdict, string RungName, string CustomerLine);
