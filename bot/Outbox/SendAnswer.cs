namespace CoachBot.Bot.Outbox;

/// <summary>Whether a message is sent, and which.</summary>
/// <param name="Send">Whether it is; otherwise it is dropped.</param>
/// <param name="Json">The activity to send in its place, as things are now; null for the one that was stored.</param>
public sealed record SendAnswer(bool Send, string? Json = null)
{
    /// <summary>It is sent as it is.</summary>
    public static SendAnswer Still { get; } = new(true);

    /// <summary>It is not true any more.</summary>
    public static SendAnswer NotAnyMore { get; } = new(false);

    /// <summary>It is sent, in the words of now.</summary>
    public static SendAnswer Instead(string json) => new(true, json);
}
