namespace CoachBot.Coaching.Cases;

/// <summary>How a case came to its stage.</summary>
public enum StageMove
{
    /// <summary>The stage before was done.</summary>
    Forward,

    /// <summary>The agent went back.</summary>
    Back,

    /// <summary>The agent skipped the stage before, and said why.</summary>
    Skip,
}
