namespace CoachBot.Coaching.Practice.Scenarios;

/// <summary>What a remedy is worth to the customer.</summary>
public enum Worth
{
    /// <summary>A gift, or beside the point.</summary>
    None,

    /// <summary>It helps, but not enough.</summary>
    Part,

    /// <summary>A fair outcome; they accept it.</summary>
    Full,
}
