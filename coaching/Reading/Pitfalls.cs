namespace CoachBot.Coaching.Reading;

/// <summary>The pitfalls of an agent's reply.</summary>
public static class Pitfalls
{
    /// <summary>The reply puts the cause on the customer without evidence ("you must have clicked a phishing link").</summary>
    public const string Blame = "blame";

    /// <summary>The reply disputes the customer's account ("actually, that's not what happened", "our records show otherwise" as a full stop).</summary>
    public const string Contradict = "contradict";

    /// <summary>The reply cites policy, rules or system as the reason, with nothing that helps the customer understand.</summary>
    public const string PolicyWall = "policy-wall";

    /// <summary>The reply sends the customer elsewhere with no why, who and how.</summary>
    public const string FobOff = "fob-off";

    /// <summary>The reply refuses or says impossible, and stops: no alternative, no next step.</summary>
    public const string DeadEnd = "dead-end";

    /// <summary>The reply "sorry you feel that way", "sorry if…", "sorry for any inconvenience" as the whole apology.</summary>
    public const string NonApology = "non-apology";

    /// <summary>The reply "soon", "asap", "we'll look into it", "someone will be in touch" with neither time nor name.</summary>
    public const string VaguePromise = "vague-promise";

    /// <summary>The reply guarantees what it cannot know or has no authority for ("this will never happen again", "I'll refund everything and then some").</summary>
    public const string OverPromise = "over-promise";

    /// <summary>The reply asks for personal data with no reason given.</summary>
    public const string DataDemand = "data-demand";

    /// <summary>The reply makes the customer redo work (re-apply, start over, new account, resend it all) with nothing to ease it.</summary>
    public const string Burden = "burden";

    /// <summary>The reply plays it down or brushes off: "it's only", "calm down", "as I already said", "there's nothing wrong".</summary>
    public const string Dismiss = "dismiss";

    /// <summary>The reply offers a voucher, credit or discount in place of an answer or fix.</summary>
    public const string FreebieFirst = "freebie-first";

    /// <summary>The reply sarcastic, mocking, curt or hostile.</summary>
    public const string Rude = "rude";

    /// <summary>The reply unexplained internal or technical terms a lay customer would not know.</summary>
    public const string Jargon = "jargon";

    /// <summary>The reply defends at length or rebuts point by point.</summary>
    public const string Argue = "argue";

    /// <summary>Every code, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Blame,
        Contradict,
        PolicyWall,
        FobOff,
        DeadEnd,
        NonApology,
        VaguePromise,
        OverPromise,
        DataDemand,
        Burden,
        Dismiss,
        FreebieFirst,
        Rude,
        Jargon,
        Argue,
    ];
}
