namespace CoachBot.Bot.Reading;

/// <summary>How long the bot waits for Azure, and how long it leaves it alone after failures.</summary>
public sealed record AzureReaderOptions
{
    /// <summary>How long a reading may wait for Azure.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>How long Azure is left alone after it failed twice; doubled each time it is still away, up to <see cref="LongestBreak"/>.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest time without trying again.</summary>
    public TimeSpan LongestBreak { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest that Azure may ask to be left alone.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(30);
}
