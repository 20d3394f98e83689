namespace CoachBot.Coaching.Cases;

/// <summary>The ways a complaint is put right.</summary>
public enum Resolution
{
    /// <summary>We got it wrong: admit, thank, correct, compensate.</summary>
    OurMistake,

    /// <summary>We can help: fix first, a trade-off only where the fix is outside our control.</summary>
    WeCanHelp,

    /// <summary>We cannot: say why, who can and how, and give part of a solution.</summary>
    WeCannotHelp,

    /// <summary>They will not hand over data: a purpose that helps them, or another way.</summary>
    DataRefused,

    /// <summary>More than the agent may grant: hand it up.</summary>
    BeyondAuthority,
}
