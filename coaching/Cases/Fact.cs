namespace CoachBot.Coaching.Cases;

/// <summary>The kinds of fact a case keeps in the agent's words.</summary>
public enum Fact
{
    /// <summary>The story said back, and confirmed.</summary>
    SaidBack,

    /// <summary>What is at stake for the customer.</summary>
    Stake,

    /// <summary>What the customer wants.</summary>
    Wish,

    /// <summary>What the customer thinks would be fair.</summary>
    Fair,

    /// <summary>The customer's account, in neutral words.</summary>
    TheirAccount,

    /// <summary>What our record shows: who did what, when and why.</summary>
    OurRecord,

    /// <summary>Whose cause it was: ours, a third party's, the customer's, technology's or the law's; or not known yet.</summary>
    CauseOwner,

    /// <summary>What caused it, in plain words.</summary>
    Cause,

    /// <summary>What puts it right.</summary>
    Fix,

    /// <summary>What is given beside the fix.</summary>
    Compensation,

    /// <summary>Why we cannot do it, truthfully.</summary>
    Refusal,

    /// <summary>Who can help and how they get there.</summary>
    WhoCan,

    /// <summary>What we can do in part, or another way to the same end.</summary>
    Alternative,

    /// <summary>Why the data is needed, in a way that helps the customer.</summary>
    Purpose,

    /// <summary>What the customer said yes to.</summary>
    Agreed,

    /// <summary>What the customer refused.</summary>
    Refused,

    /// <summary>What keeps it from happening again on our side.</summary>
    Prevention,

    /// <summary>What the customer can do to avoid a repeat.</summary>
    Lesson,

    /// <summary>The amount beyond the agent's authority, and what for.</summary>
    Request,
}
