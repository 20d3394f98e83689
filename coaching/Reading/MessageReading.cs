using System.Text.Json.Serialization;

namespace CoachBot.Coaching.Reading;

/// <summary>What a customer's message says about their state and their case.</summary>
/// <param name="Heat">How angry, from 0 (calm) to 4 (furious), with a fraction.</param>
/// <param name="Impact">How much is at stake for them, from 0 (nothing named) to 4 (business stopped, danger). Not a matter of tone.</param>
/// <param name="Signals">What was found, in order of the text.</param>
/// <param name="Gist">The parts of the message a good answer picks up.</param>
public sealed record MessageReading(double Heat, double Impact, IReadOnlyList<Finding> Signals, Gist Gist)
{
    /// <summary>Words that are personal data beyond what is masked before reading; hide them (<see cref="PersonalWords"/>) before the message is kept or shown.</summary>
    [JsonIgnore]
    public IReadOnlyList<Finding> Personal { get; init; } = [];

    /// <summary>Whether the text alone calls for a hand-up; the case and the playbook may say otherwise.</summary>
    public bool Escalate { get; init; }

    /// <summary>Whether the signal was found.</summary>
    public bool Has(string code) => Signals.Any(s => string.Equals(s.Code, code, StringComparison.Ordinal));
}
