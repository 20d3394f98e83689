namespace CoachBot.Coaching;

/// <summary>The fixed texts of this assembly.</summary>
internal static class Text
{
    public static Words Words { get; } = new("CoachBot.Coaching.Words.Coaching", typeof(Text).Assembly);

    public static string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) => Words.Say(key, arguments);
}
