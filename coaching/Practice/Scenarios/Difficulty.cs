namespace CoachBot.Coaching.Practice.Scenarios;

/// <summary>How hard a role-play is.</summary>
public enum Difficulty
{
    /// <summary>Mildly annoyed, clear and patient.</summary>
    Easy,

    /// <summary>Frustrated; leaves things out.</summary>
    Medium,

    /// <summary>Furious or icy; tests the agent.</summary>
    Hard,
}
