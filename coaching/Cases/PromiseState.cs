namespace CoachBot.Coaching.Cases;

/// <summary>How a promise stands.</summary>
public enum PromiseState
{
    /// <summary>Not settled yet.</summary>
    Open,

    /// <summary>Done as promised.</summary>
    Kept,

    /// <summary>Not done, or not in time.</summary>
    Broken,

    /// <summary>The customer no longer needs it.</summary>
    Released,
}
