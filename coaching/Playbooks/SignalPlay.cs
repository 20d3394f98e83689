using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Playbooks;

/// <summary>How a signal is met.</summary>
public sealed record SignalPlay
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name in plain words.</summary>
    public required string Label { get; init; }

    /// <summary>Why it matters, for the person it is handed to.</summary>
    public required string Reason { get; init; }

    /// <summary>How much it counts when nothing else decides; 0 when it does not.</summary>
    public required double Weight { get; init; }

    /// <summary>When it hands the case up by itself; null when it never does.</summary>
    public required RedLine? Red { get; init; }

    /// <summary>Whether an answer it leads leaves out what is said by heat alone.</summary>
    public required bool Alone { get; init; }

    /// <summary>The first sentence of an answer.</summary>
    public required Phrase First { get; init; }

    /// <summary>A sentence further on.</summary>
    public required Phrase Then { get; init; }

    /// <summary>Whether that further sentence may never be left out.</summary>
    public required bool Always { get; init; }

    /// <summary>The closing sentence.</summary>
    public required Phrase Close { get; init; }

    /// <summary>Why it is met like this.</summary>
    public required string Why { get; init; }

    /// <summary>What not to say.</summary>
    public required IReadOnlyList<AvoidPlay> Avoid { get; init; }
}

/// <summary>When a signal hands a case up by itself. With no condition it always does.</summary>
/// <param name="Urgency">How soon.</param>
/// <param name="Rung">To whom.</param>
/// <param name="Words">Only with one of these words in the message.</param>
/// <param name="With">Only with one of these signals beside it.</param>
/// <param name="Impact">Only from this impact on; null for any.</param>
/// <param name="Messages">Only when it was found in so many messages; 0 for any.</param>
public sealed record RedLine(Urgency Urgency, string Rung, IReadOnlyList<string> Words, IReadOnlyList<string> With, double? Impact, int Messages)
{
    /// <summary>Whether it needs nothing else.</summary>
    public bool Always => Words.Count == 0 && With.Count == 0 && Impact is null && Messages == 0;
}

/// <summary>Something better left unsaid.</summary>
/// <param name="Words">The words to keep out.</param>
/// <param name="Why">What they do.</param>
/// <param name="When">What must be so for the warning to be given.</param>
public sealed record AvoidPlay(string Words, string Why, IReadOnlyList<string> When);
