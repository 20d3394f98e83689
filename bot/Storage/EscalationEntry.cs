using CoachBot.Coaching.Desk;

namespace CoachBot.Bot.Storage;

/// <summary>An escalation with where it is said.</summary>
/// <param name="record">What happened.</param>
/// <param name="row">Where.</param>
public sealed class EscalationEntry(EscalationRecord record, EscalationRow row)
{
    /// <summary>What happened.</summary>
    public EscalationRecord Record { get; } = record;

    /// <summary>Where it is said.</summary>
    public EscalationRow Row { get; set; } = row;
}
