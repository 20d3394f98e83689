namespace CoachBot.Coaching;

/// <summary>What a text typed without a command most likely is.</summary>
public enum TextKind
{
    /// <summary>What the customer wrote, pasted.</summary>
    CustomerWords,

    /// <summary>The reply the agent means to send.</summary>
    Draft,

    /// <summary>The agent's answer to what the stage asks.</summary>
    Answer,
}
