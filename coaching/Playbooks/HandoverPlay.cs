namespace CoachBot.Coaching.Playbooks;

/// <summary>What the customer is told at a hand-up.</summary>
/// <param name="Line">The words, for the gravest reason there is.</param>
/// <param name="Reasons">Why it goes up, as the customer is told, by the code of the reason.</param>
/// <param name="OwnReason">Why, when no reason has words of its own.</param>
public sealed record HandoverPlay(Phrase Line, IReadOnlyDictionary<string, string> Reasons, string OwnReason);
