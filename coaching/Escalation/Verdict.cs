namespace CoachBot.Coaching.Escalation;

/// <summary>Coach on, or hand the case up.</summary>
/// <param name="Escalate">Whether to hand it up.</param>
/// <param name="Must">Whether keeping it needs a reason on record.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Rung">The playbook's rung it goes to.</param>
/// <param name="Reasons">Why, most serious first; empty when not escalating.</param>
/// <param name="Rule">The name of the rule that fired, "coach-on" when none did.</param>
public sealed record Verdict(bool Escalate, bool Must, Urgency Urgency, string Rung, IReadOnlyList<VerdictReason> Reasons, string Rule)
{
    /// <summary>How much is at stake, 0 to 4. A score of its own: tone has no part in it.</summary>
    public double Impact { get; init; }

    /// <summary>How angry the customer's last message was, 0 to 4.</summary>
    public double Heat { get; init; }

    /// <summary>The agent's role, whose limits it was judged by; null where it was not kept.</summary>
    public string? Role { get; init; }
}

/// <summary>One reason of a verdict.</summary>
/// <param name="Code">The signal or case fact it rests on.</param>
/// <param name="Text">In plain words.</param>
/// <param name="Evidence">The customer's words (masked) that show it; null for a fact of the case.</param>
public sealed record VerdictReason(string Code, string Text, string? Evidence);
