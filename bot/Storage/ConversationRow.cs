namespace CoachBot.Bot.Storage;

/// <summary>What is stored of a conversation.</summary>
/// <param name="Version">Counts the turns that changed it; a save against another version fails.</param>
/// <param name="State">Its state, as JSON.</param>
/// <param name="Reference">Where to send, as JSON.</param>
public sealed record ConversationRow(long Version, string State, string Reference)
{
    /// <summary>A conversation that is not stored yet.</summary>
    public static ConversationRow New { get; } = new(0, "{}", "");
}
