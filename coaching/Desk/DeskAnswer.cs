namespace CoachBot.Coaching.Desk;

/// <summary>What the desk decided: what goes on record, and when it was refused, why.</summary>
/// <param name="Events">What goes on record; a refused attempt does too.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
public sealed record DeskAnswer(IReadOnlyList<EscalationEvent> Events, DeskRefusal? Refusal = null)
{
    /// <summary>Whether it was refused.</summary>
    public bool IsRefused => Refusal is not null;

    /// <summary>Whether it was done already: nothing is recorded, and the answer is where it stands.</summary>
    public bool IsRepeat => Refusal is null && Events.Count == 0;
}

/// <summary>A polite no.</summary>
/// <param name="Code">Why.</param>
/// <param name="Text">Why, as it is said.</param>
public sealed record DeskRefusal(DeskRefusalCode Code, string Text);

/// <summary>Why the desk said no.</summary>
public enum DeskRefusalCode
{
    /// <summary>There is no such escalation.</summary>
    Unknown,

    /// <summary>The card speaks of another case.</summary>
    WrongCase,

    /// <summary>It is for others to decide.</summary>
    NotYourRole,

    /// <summary>Nobody decides on a case they handed up themselves.</summary>
    OwnCase,

    /// <summary>Somebody else has it.</summary>
    AlreadyTaken,

    /// <summary>It was made right already.</summary>
    AlreadyResolved,

    /// <summary>It was found to be no escalation.</summary>
    AlreadyDeclined,

    /// <summary>It is still going.</summary>
    NotClosed,

    /// <summary>Some words are needed.</summary>
    NeedsText,

    /// <summary>The agent was not asked anything.</summary>
    NothingAsked,

    /// <summary>The time cannot be read, or is over.</summary>
    BadTime,

    /// <summary>The time is too far off for how urgent it is.</summary>
    SnoozeTooLong,
}
