using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Playbooks;

/// <summary>How a stage, or a way of putting it right, is walked.</summary>
public sealed record StagePlay
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What done looks like.</summary>
    public required string Goal { get; init; }

    /// <summary>What to do, in order.</summary>
    public required IReadOnlyList<Phrase> Do { get; init; }

    /// <summary>Wordings to take.</summary>
    public required IReadOnlyList<Phrase> Suggestions { get; init; }

    /// <summary>What not to say.</summary>
    public required IReadOnlyList<AvoidPlay> Avoid { get; init; }

    /// <summary>What it wants on record.</summary>
    public required IReadOnlyList<AskPlay> Asks { get; init; }

    /// <summary>The moves that belong in a reply here.</summary>
    public required IReadOnlyList<string> Moves { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The reason behind it.</summary>
    public required string Reason { get; init; }
}

/// <summary>Something a stage wants on record.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Label">How it is asked for.</param>
/// <param name="Placeholder">An example of an answer.</param>
/// <param name="Required">Whether the stage is not done without it.</param>
/// <param name="When">What must be so for it to be asked.</param>
/// <param name="Unless">What must not be so.</param>
public sealed record AskPlay(Fact Fact, string Label, string Placeholder, bool Required, IReadOnlyList<string> When, IReadOnlyList<string> Unless)
{
    /// <summary>Whether it is asked at this moment.</summary>
    public bool Fits(Moment moment) => When.All(moment.Is) && !Unless.Any(moment.Is);
}

/// <summary>Whose cause it can be.</summary>
/// <param name="Code">"ours", "third-party", "customer", "technology", "law" or "unknown".</param>
/// <param name="Name">As the agent chooses it.</param>
public sealed record Cause(string Code, string Name);
