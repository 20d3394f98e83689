namespace CoachBot.Coaching.Escalation;

/// <summary>One reason to hand up, with what follows from it alone.</summary>
internal sealed record Hit(VerdictReason Reason, Urgency Urgency, string Rung, bool Must, string Rule);
