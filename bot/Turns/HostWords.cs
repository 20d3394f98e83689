namespace CoachBot.Bot.Turns;

/// <summary>What the host itself says in a conversation.</summary>
internal static class HostWords
{
    /// <summary>The texts.</summary>
    public static Coaching.Words Texts { get; } = new("CoachBot.Bot.Words.Host", typeof(HostWords).Assembly);
}
