namespace CoachBot.Coaching.Practice.Customers;

/// <summary>How the customer tests the trainee's boundaries and patience.</summary>
public enum BoundaryTest
{
    /// <summary>They do not answer.</summary>
    Silent,

    /// <summary>They cut in.</summary>
    Interrupt,

    /// <summary>They threaten to leave.</summary>
    Leaving,

    /// <summary>They ask for somebody senior.</summary>
    Manager,

    /// <summary>They offer a way back after asking for somebody senior.</summary>
    WayBack,

    /// <summary>They insult the trainee.</summary>
    Abusive,
}
