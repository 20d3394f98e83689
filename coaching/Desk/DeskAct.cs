namespace CoachBot.Coaching.Desk;

/// <summary>What can be done with an escalation.</summary>
public enum DeskAct
{
    /// <summary>Make it one's own.</summary>
    Take,

    /// <summary>Advise the agent.</summary>
    Advise,

    /// <summary>Ask the agent.</summary>
    Ask,

    /// <summary>Answer a question, as the agent.</summary>
    Answer,

    /// <summary>Say that it is no escalation.</summary>
    Decline,

    /// <summary>Put it off.</summary>
    Snooze,

    /// <summary>Say how it was made right.</summary>
    Resolve,

    /// <summary>Open it again.</summary>
    Reopen,
}
