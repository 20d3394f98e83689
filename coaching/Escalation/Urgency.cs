namespace CoachBot.Coaching.Escalation;

/// <summary>How soon somebody senior is needed. Set by impact and danger, not by tone.</summary>
public enum Urgency
{
    /// <summary>Within the week.</summary>
    ThisWeek,

    /// <summary>Before the day is over.</summary>
    Today,

    /// <summary>In this very turn.</summary>
    Now,
}
