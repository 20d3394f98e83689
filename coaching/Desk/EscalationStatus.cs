using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Desk;

/// <summary>How an escalation stands.</summary>
public enum EscalationStatus
{
    /// <summary>Waiting for somebody.</summary>
    Open,

    /// <summary>Somebody has it.</summary>
    Taken,

    /// <summary>Put off.</summary>
    Snoozed,

    /// <summary>Found to be no escalation.</summary>
    Declined,

    /// <summary>Made right.</summary>
    Resolved,
}

/// <summary>Whether a card is where managers see it.</summary>
public enum DeliveryState
{
    /// <summary>On its way.</summary>
    Pending,

    /// <summary>Posted.</summary>
    Delivered,

    /// <summary>It could not be posted.</summary>
    Failed,
}

/// <summary>A rung's turn at an escalation.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="From">Since when.</param>
/// <param name="Owner">Who took it there; null when nobody did.</param>
public sealed record RungAttempt(string Rung, DateTimeOffset From, Person? Owner);
