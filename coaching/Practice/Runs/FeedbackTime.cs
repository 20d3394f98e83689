namespace CoachBot.Coaching.Practice.Runs;

/// <summary>When the trainee gets feedback.</summary>
public enum FeedbackTime
{
    /// <summary>After each reply.</summary>
    EachReply,

    /// <summary>At the end, all of it.</summary>
    AtTheEnd,
}
