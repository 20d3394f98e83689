namespace CoachBot.Dialogs.Moves;

/// <summary>An action of a card.</summary>
/// <param name="Case">The case it names; null when it names none.</param>
/// <param name="Step">The step the card was made at.</param>
/// <param name="Card">The events the case had when the card was made.</param>
/// <param name="Key">The same for the same action with the same inputs.</param>
/// <param name="Inputs">What was typed into the card, by the name of the input.</param>
public sealed record CardClick(string? Case, int Step, int Card, string Key, IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>What was typed into an input, trimmed; empty when nothing was.</summary>
    public string Input(string name) => Inputs.TryGetValue(name, out var value) ? value.Trim() : "";
}
