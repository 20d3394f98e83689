namespace CoachBot.Coaching.Practice.Runs;

/// <summary>What a reply can do in a role-play, beside the moves and pitfalls of its text.</summary>
public static class Marks
{
    /// <summary>Found out what a good fix depends on.</summary>
    public const string KeyFact = "key-fact";

    /// <summary>Found out something else.</summary>
    public const string Found = "fact";

    /// <summary>Asked for what was guarded without saying why.</summary>
    public const string Refused = "refused";

    /// <summary>Asked what had been told.</summary>
    public const string AskedAgain = "asked-again";

    /// <summary>Offered a fair outcome, and it was taken.</summary>
    public const string Accepted = "accepted";

    /// <summary>Offered what helps in part.</summary>
    public const string Half = "half";

    /// <summary>Offered a gift and nothing else.</summary>
    public const string Gift = "gift";

    /// <summary>Offered a fix without knowing what it depends on.</summary>
    public const string Guess = "guess";

    /// <summary>Offered a fix before the customer felt heard.</summary>
    public const string TooEarly = "too-early";

    /// <summary>Offered what isn't theirs to give.</summary>
    public const string Doubt = "doubt";

    /// <summary>Sent the same text again.</summary>
    public const string Same = "same";

    /// <summary>Kind or not, it had no content.</summary>
    public const string Empty = "empty";

    /// <summary>Handed up where that was right.</summary>
    public const string HandedUp = "handed-up";

    /// <summary>Handed up what could be settled here.</summary>
    public const string Needless = "needless";

    /// <summary>Handed up without what the next person needs to know.</summary>
    public const string ColdHandUp = "cold-hand-up";

    /// <summary>Went past the wish for somebody senior.</summary>
    public const string ManagerIgnored = "manager-ignored";

    /// <summary>Set a calm limit on insults.</summary>
    public const string Limit = "limit";

    /// <summary>Set a limit where nobody had been insulted.</summary>
    public const string NeedlessLimit = "needless-limit";

    /// <summary>Heard the customer out before anything was offered.</summary>
    public const string HeardFirst = "heard-first";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } =
        [KeyFact, Found, Refused, AskedAgain, Accepted, Half, Gift, Guess, TooEarly, Doubt, Same, Empty, HandedUp, Needless, ColdHandUp, ManagerIgnored, Limit, NeedlessLimit, HeardFirst];
}
