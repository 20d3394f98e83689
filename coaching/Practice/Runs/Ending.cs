namespace CoachBot.Coaching.Practice.Runs;

/// <summary>How a role-play ended.</summary>
public enum Ending
{
    /// <summary>The customer agreed to a fair outcome and knows who does what by when.</summary>
    Resolved,

    /// <summary>It was handed up where that was right.</summary>
    EscalatedRightly,

    /// <summary>It was handed up although it could be settled here.</summary>
    EscalatedNeedlessly,

    /// <summary>The customer was sent away without an answer.</summary>
    Deflected,

    /// <summary>The customer left.</summary>
    WalkedAway,

    /// <summary>A limit was set on insults, and the conversation ended when they went on.</summary>
    AbuseEnded,

    /// <summary>The trainee stopped.</summary>
    Stopped,
}
