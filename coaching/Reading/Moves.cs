namespace CoachBot.Coaching.Reading;

/// <summary>The moves of an agent's reply.</summary>
public static class Moves
{
    /// <summary>The reply thanks the customer for raising it, for patience, for the business.</summary>
    public const string Thanks = "thanks";

    /// <summary>The reply names what it was like for the customer, or the effect on them, in words that fit this case.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>The reply gives a real apology for what happened or its effect ("I'm sorry you lost a day's work over this").</summary>
    public const string Apologise = "apologise";

    /// <summary>The reply takes responsibility: we/I got it wrong, or "I'll see this through myself".</summary>
    public const string Own = "own";

    /// <summary>The reply says back the problem in its own words, to check it.</summary>
    public const string Restate = "restate";

    /// <summary>The reply asks a question that cannot be answered yes/no, to learn more.</summary>
    public const string OpenQuestion = "open-question";

    /// <summary>The reply asks what the customer would like, or what would be fair.</summary>
    public const string AskWish = "ask-wish";

    /// <summary>The reply gives a real reason for a refusal, a delay, or a request for data.</summary>
    public const string Reason = "reason";

    /// <summary>The reply offers another way or a partial solution when the wish cannot be met.</summary>
    public const string Alternative = "alternative";

    /// <summary>The reply states a concrete remedy that is being done or is done.</summary>
    public const string Fix = "fix";

    /// <summary>The reply says who will do what by when (all three, or who and a clear time).</summary>
    public const string NextStep = "next-step";

    /// <summary>The reply says it will check back after the fix.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>The reply passes on to a named person or team, saying why and how the customer is carried over.</summary>
    public const string Handover = "handover";

    /// <summary>The reply offers to speak by phone or in person.</summary>
    public const string Call = "call";

    /// <summary>The reply sets a calm limit on abusive language while staying willing to help.</summary>
    public const string Boundary = "boundary";

    /// <summary>Every code, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Thanks,
        Acknowledge,
        Apologise,
        Own,
        Restate,
        OpenQuestion,
        AskWish,
        Reason,
        Alternative,
        Fix,
        NextStep,
        FollowUp,
        Handover,
        Call,
        Boundary,
    ];
}
