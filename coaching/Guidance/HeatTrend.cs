namespace CoachBot.Coaching.Guidance;

/// <summary>Where the customer's heat is going.</summary>
public enum HeatTrend
{
    /// <summary>The first message.</summary>
    First,

    /// <summary>Cooler than before.</summary>
    Cooling,

    /// <summary>As before.</summary>
    Steady,

    /// <summary>Hotter than before.</summary>
    Rising,
}
