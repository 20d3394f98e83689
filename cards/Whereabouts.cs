namespace CoachBot.Cards;

/// <summary>Why an action of a card changes nothing.</summary>
public enum Whereabouts
{
    /// <summary>The case has moved on since the card was made.</summary>
    MovedOn,

    /// <summary>The action was done already.</summary>
    Done,

    /// <summary>The case has ended.</summary>
    Ended,

    /// <summary>The conversation works on another case now.</summary>
    Elsewhere,

    /// <summary>No such case is here.</summary>
    Unknown,

    /// <summary>The agent asked where the case is.</summary>
    Asked,
}
