namespace CoachBot.Coaching.Guidance;

/// <summary>What the coach says of a draft.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Draft">The draft, masked.</param>
/// <param name="Decision">Send, improve or stop.</param>
/// <param name="Headline">The decision in one line.</param>
/// <param name="Moves">What it does well.</param>
/// <param name="Pitfalls">What would make things worse, each with a better wording.</param>
/// <param name="Missing">What this stage would add.</param>
/// <param name="Better">A whole better wording; null when the draft is good as it stands.</param>
/// <param name="Alternatives">The honest ways out of a deflection; empty unless stopped.</param>
public sealed record DraftAdvice(
    string CaseNumber,
    string Draft,
    DraftDecision Decision,
    string Headline,
    IReadOnlyList<Labelled> Moves,
    IReadOnlyList<PitfallAdvice> Pitfalls,
    IReadOnlyList<Labelled> Missing,
    string? Better,
    IReadOnlyList<HonestAlternative> Alternatives);

/// <summary>What to do with a draft.</summary>
public enum DraftDecision
{
    /// <summary>It can go.</summary>
    Send,

    /// <summary>It would hurt; a better wording is at hand.</summary>
    Improve,

    /// <summary>It sends the customer away unhelped.</summary>
    Stop,
}

/// <summary>A pitfall and the way around it.</summary>
/// <param name="Code">The pitfall.</param>
/// <param name="Label">Its name in plain words.</param>
/// <param name="Evidence">The draft's words.</param>
/// <param name="Reason">What they do to the customer.</param>
/// <param name="Better">Words to use in their place.</param>
public sealed record PitfallAdvice(string Code, string Label, string Evidence, string Reason, string Better);

/// <summary>An honest alternative to a deflection.</summary>
/// <param name="Code">"explain", "partial", "handover" or "escalate".</param>
/// <param name="Label">What it is.</param>
/// <param name="Wording">How to say it to this customer.</param>
public sealed record HonestAlternative(string Code, string Label, string Wording);
