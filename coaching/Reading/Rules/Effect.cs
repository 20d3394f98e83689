namespace CoachBot.Coaching.Reading.Rules;

/// <summary>What a rule's match does.</summary>
internal enum Effect
{
    /// <summary>Shows the label.</summary>
    Shows,

    /// <summary>Hints at the label; two hints show it.</summary>
    Hints,

    /// <summary>Cancels the matches of the label it overlaps.</summary>
    Cancels,

    /// <summary>Cancels the matches of the label in the same sentence.</summary>
    CancelsSentence,

    /// <summary>Cancels the label altogether.</summary>
    CancelsAll,
}
