namespace CoachBot.Cards;

/// <summary>What the agent is told of a case they handed up.</summary>
public enum NoteKind
{
    /// <summary>Somebody has it.</summary>
    Taken,

    /// <summary>Advice came.</summary>
    Advised,

    /// <summary>A question came.</summary>
    Asked,

    /// <summary>It was put off.</summary>
    Snoozed,

    /// <summary>It was found to be no escalation.</summary>
    Declined,

    /// <summary>It was made right.</summary>
    Resolved,

    /// <summary>It was opened again.</summary>
    Reopened,

    /// <summary>Nobody answered in time, and it went on to the next level.</summary>
    Climbed,

    /// <summary>Its card could not be posted yet.</summary>
    NotReached,

    /// <summary>The agent asked where it is.</summary>
    Where,
}
