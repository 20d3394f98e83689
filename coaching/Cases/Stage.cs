namespace CoachBot.Coaching.Cases;

/// <summary>The stages of a complaint, in the order they are walked.</summary>
public enum Stage
{
    /// <summary>Hear the story out and say it back.</summary>
    Listen,

    /// <summary>Thank them and apologise for what it did to them.</summary>
    Acknowledge,

    /// <summary>Ask what they want and what would be fair.</summary>
    Ask,

    /// <summary>Establish what happened, on evidence.</summary>
    FindOut,

    /// <summary>Put it right, in one of the ways of <see cref="Resolution"/>.</summary>
    Resolve,

    /// <summary>Get a yes to something specific.</summary>
    Agree,

    /// <summary>Who does what by when.</summary>
    NextSteps,

    /// <summary>Record cause, fix and prevention; agree the follow-up.</summary>
    Close,
}
