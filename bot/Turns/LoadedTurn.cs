using CoachBot.Bot.Escalations;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>What the store knows at the start of a turn.</summary>
/// <param name="Conversation">The conversation's key.</param>
/// <param name="Row">The conversation.</param>
/// <param name="Earlier">The same turn, when it was handled already.</param>
/// <param name="Managers">The managers' conversation; null when none is known.</param>
public sealed record LoadedTurn(string Conversation, ConversationRow Row, TurnRow? Earlier, string? Managers)
{
    /// <summary>Where escalations go.</summary>
    public Places Places { get; init; } = new(new Dictionary<string, string>(StringComparer.Ordinal));
}
