using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Escalations;

/// <summary>The conversations that escalations go to: one for all, and where a rung has its own, that one.</summary>
/// <param name="conversations">The conversations by the part they play.</param>
public sealed class Places(IReadOnlyDictionary<string, string> conversations)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The part played by a rung's conversation.</summary>
    public static string NameOf(string? rung) => rung is null ? TurnStore.Managers : $"{TurnStore.Managers}:{rung}";

    /// <summary>A channel without the thread: cards are new posts in it, and answers to them come from threads.</summary>
    public static string Whole(string conversation) =>
        conversation.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase) is >= 0 and var cut ? conversation[..cut] : conversation;

    /// <summary>Where the escalations of a rung go; null when nowhere is known.</summary>
    public string? For(string rung) =>
        conversations.GetValueOrDefault(NameOf(rung))
        ?? conversations.GetValueOrDefault(NameOf(null))
        ?? conversations.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).FirstOrDefault();

    /// <summary>Whether a conversation is one of them, or a thread of one.</summary>
    public bool Holds(string conversation) => conversations.Values.Contains(Whole(conversation), StringComparer.Ordinal);

    /// <summary>The same with one more.</summary>
    public Places With(string? rung, string conversation) =>
        new(new Dictionary<string, string>(conversations, StringComparer.Ordinal) { [NameOf(rung)] = Whole(conversation) });
}
