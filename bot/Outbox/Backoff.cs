namespace CoachBot.Bot.Outbox;

/// <summary>How long to wait before a failed delivery is tried again.</summary>
public static class Backoff
{
    /// <summary>After so many attempts a message is given up; with the longest pause between them, that is a day.</summary>
    public const int MostAttempts = 1500;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    /// <summary>The pause: twice as long each time, up to a limit, and never shorter than the channel asked for.</summary>
    /// <param name="attempts">How many attempts failed before this one.</param>
    /// <param name="asked">What the channel asked for; null when it did not.</param>
    /// <param name="luck">From 0 to 1: spreads attempts that failed together.</param>
    public static TimeSpan Pause(long attempts, TimeSpan? asked, double luck)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts, 10));
        var own = (doubled < Longest ? doubled : Longest) * (0.5 + luck / 2);
        var least = (asked < LongestAsked ? asked.Value : asked is null ? TimeSpan.Zero : LongestAsked) + First * luck;
        return least > own ? least : own;
    }
}
